import { mountPanel } from './mount-panel';

mountPanel('popup');
