import type { LeisureWords } from './words';

/** Words of worship: the life of a congregation is no policy, what faith asks of the law is told by other words. */
export const FAITH: LeisureWords = {
  strong:
    'hymnal, homily, vespers, choirboy, patron saint, beatif*, canoniz*, baptism, baptized, baptize, eucharist, rosary, exorcis*, ash wednesday, holy week, good friday',
  medium: `pope, papal, vatican, holy see, torah, talmud, abbot, abbey, monastery, convent, friar, deacon, vicar, clergyman, clergywoman, clergy, seminarian,
    ordained, ordination, communion, crucifix, cathedral, basilica, chapel, steeple, altar, pews, muezzin, guru, easter, christmas, hanukkah, nativity,
    gospel choir, quaker, amish, mennonite, pentecostal, televangelist, miracle, relic, shul, blesses, disciple, pagan, monk, pilgrims, hajj, pilgrimage`,
  weak: 'blessing, flock, holy, sacred, soul, heaven, angel, devout, religious',
};
