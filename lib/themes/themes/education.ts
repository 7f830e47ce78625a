import type { MajorTopic } from '../theme';

export const EDUCATION: MajorTopic = {
  cap: 6,
  name: 'Education',
  themes: [
    {
      id: 'schools',
      name: 'schools and teaching',
      subtopic: 602,
      iptc: '20000400',
      definition: 'How schools are run, paid for, taught in and measured.',
      disputed: 'Tests, money, curricula and who decides them divide parents, teachers and governments.',
      look: 'Which grades and tests, compared with whom? What does the reform cost for each pupil?',
      strong:
        'public school, school board, test score, schools chancellor, reading score, school district, high school student, classroom, elementary school, school system, no child left behind, education department, bilingual education, curriculum, standardized test, school reform, teacher pay, education secretary, superintendent, school budget, school aid, school construction, summer school, social promotion, school superintendent, math scores, school financing, pupils, charter school, school voucher, school choice, education, special education, evolution in school, intelligent design, school year, kindergarten, school test, preschool, head start, grade school, schoolchildren, city schools, school policy, failing school, teaching of evolution, school chief, middle school, bilingual class, home school*, educator, graduation rate, new schools',
      medium:
        'school, teacher, student, pupil, tutoring, schooling, voucher, dropout, literacy, math instruction, high school, graduation',
      weak: 'teach, grade, class, reading, math, parents, exam, lesson, test, classes, principal, textbook',
      not: 'old school, school of fish, sunday school, school of thought, economics student, student of, schoolteacher, law school friend, high school sweetheart, school shooting, housing voucher',
    },
    {
      id: 'school-choice',
      name: 'school choice',
      subtopic: 602,
      definition: 'Public money for schools that parents choose: vouchers, charter and private schools.',
      disputed: 'Competition may help pupils, or drain the schools that take everybody.',
      look: 'Are pupils compared with those who lost the lottery? Who checks the schools?',
      strong:
        'school voucher, charter school, school choice, private school tuition, parochial school aid, voucher program',
      medium: 'voucher, private school, parochial school, religious school',
      weak: 'lottery',
      not: 'housing voucher',
    },
    {
      id: 'higher-education',
      name: 'universities and student aid',
      subtopic: 601,
      definition: 'Who gets to study, what it costs and how universities are governed.',
      disputed: 'Fees, debt, admissions and freedom on campus are argued over.',
      look: 'Is it the listed price or what students pay after aid? What happens to those who do not finish?',
      strong:
        'higher education, tuition, student loan, college admission, student debt, pell grant, financial aid, college student, university president, sat score, public universit*, ivy league, college graduate, scholarship, admissions office, community college, state university, campus, undergraduate, college cost, faculty, colleges, college board, college entrance, law school, liberal arts, business school, fraternity, early admission',
      medium: 'college, university, universities, professor, academic, S.A.T.',
      weak: 'admission, degree, fees, scholar, dormitor*, dean, freshman, graduate',
      not: 'college football, electoral college, college basketball, college team, university hospital, college coach, university study, college cardinals, college of cardinals, price of admission, college bowl',
    },
  ],
};
