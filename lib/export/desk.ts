import type { ExportDesk } from './exporter';
import { EXPORTERS } from './exporters';
import { toFileName } from './file-name';

/** All that a menu of exports works with: one module, to be loaded when it is opened. */
export const EXPORT_DESK: ExportDesk = { exporters: EXPORTERS, toFileName };
