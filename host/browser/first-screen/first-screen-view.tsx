import { memo } from 'react';
import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import { texts } from '../texts';
import type { FirstScreen, Line, PlacedCell } from './first-screen';

/** The first rows at the place where the grid will draw them, until it has. */
export function FirstScreenView({ controller }: { controller: PageController }) {
  const screen = useStore(controller.store, (state) => state.firstScreen);
  return screen ? <Picture screen={screen} /> : null;
}

const Picture = memo(({ screen }: { screen: FirstScreen }) => {
  const { columns, rows, cells, hasGridLines } = screen;
  return (
    <div className="first-screen">
      <p role="status">{texts.loading}</p>
      <div className="first-cells">
        {hasGridLines
          ? columns.map((column) => <i key={column.index} style={across(column)} className="line-x" />)
          : null}
        {hasGridLines ? rows.map((row) => <i key={row.index} style={down(row)} className="line-y" />) : null}
        {cells.map((cell) => (
          <div key={cell.key} style={styleOf(cell)}>
            <span>{cell.text}</span>
          </div>
        ))}
      </div>
      <div className="first-columns">
        {columns.map((column) => (
          <b key={column.index} style={across(column)}>
            {column.label}
          </b>
        ))}
      </div>
      <div className="first-rows">
        {rows.map((row) => (
          <b key={row.index} style={down(row)}>
            {row.label}
          </b>
        ))}
      </div>
    </div>
  );
});

const across = ({ startPx, sizePx }: Line) => ({ left: startPx, width: sizePx });
const down = ({ startPx, sizePx }: Line) => ({ top: startPx, height: sizePx });

function styleOf({ leftPx, topPx, widthPx, heightPx, bold, color, background, align }: PlacedCell) {
  return {
    left: leftPx,
    top: topPx,
    width: widthPx,
    height: heightPx,
    fontWeight: bold ? 700 : 400,
    color,
    background,
    justifyContent: align,
  };
}
