import { Crumbs } from './frame.tsx';

/** A page of running words. */
export const Text = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <div className="wrap">
    <Crumbs here={title} />
    <header className="title">
      <h1>{title}</h1>
    </header>
    <div className="text">{children}</div>
  </div>
);
