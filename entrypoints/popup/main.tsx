import '../../components/theme.css';
import '../../components/page.css';
import '../../components/Panel.css';
import '../../components/Skeleton.css';

// Painted first is what the page's own HTML holds: the browser shows a popup as soon as that stands.
requestAnimationFrame(() => setTimeout(async () => (await import('./mount-panel')).mountPanel('popup')));
