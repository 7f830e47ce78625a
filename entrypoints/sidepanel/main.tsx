import { mountPanel } from '../popup/mount-panel';

mountPanel('sidepanel');
