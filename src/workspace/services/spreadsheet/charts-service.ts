// Charts: charts for mails and documents, data tables, text styles.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { ChartTextStyleBuilderStandIn } from './chart-text-style';
import { DataTableBuilderStandIn } from './data-table';
import { StaticChartBuilderStandIn } from './static-chart';

/** The Charts service. */
export class ChartsStandIn extends StandIn {
  readonly typeName = 'Charts.Charts';

  constructor(private readonly execution: Execution) {
    super();
  }

  newDataTable(): DataTableBuilderStandIn { return new DataTableBuilderStandIn(); }
  newTextStyle(): ChartTextStyleBuilderStandIn { return new ChartTextStyleBuilderStandIn(); }
  newAreaChart(): StaticChartBuilderStandIn { return this.builder('AREA'); }
  newBarChart(): StaticChartBuilderStandIn { return this.builder('BAR'); }
  newColumnChart(): StaticChartBuilderStandIn { return this.builder('COLUMN'); }
  newLineChart(): StaticChartBuilderStandIn { return this.builder('LINE'); }
  newPieChart(): StaticChartBuilderStandIn { return this.builder('PIE'); }
  newScatterChart(): StaticChartBuilderStandIn { return this.builder('SCATTER'); }
  newTableChart(): StaticChartBuilderStandIn { return this.builder('TABLE'); }

  private builder(type: string): StaticChartBuilderStandIn {
    return new StaticChartBuilderStandIn(this.execution, type);
  }
}
