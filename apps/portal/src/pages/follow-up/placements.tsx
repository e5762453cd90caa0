import { Page } from '../../components/page.js';
export default function Stub() { return <Page title="Stub">…</Page>; }
