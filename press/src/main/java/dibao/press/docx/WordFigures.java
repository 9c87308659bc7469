package dibao.press.docx;

import dibao.issue.Block;
import dibao.press.PictureFile;
import dibao.press.Pictures;
import dibao.press.chart.ChartDrawing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** Writes pictures, and charts that stay charts. */
final class WordFigures {

  /** The width of the text, in points. */
  private static final double MEASURE = 442;

  private static final double TALLEST = 560;
  private static final double CHART_HEIGHT = 210;

  private final XWPFDocument document;
  private final Pictures pictures;

  WordFigures(XWPFDocument document, Pictures pictures) {
    this.document = document;
    this.pictures = pictures;
  }

  void picture(Block.Picture picture) {
    XWPFRun run = WordBody.paragraph(document, "Figure").createRun();
    pictures
        .find(picture.address())
        .ifPresentOrElse(
            file -> place(run, picture, file),
            () -> run.setText(WordBody.clean(picture.alternative())));
    if (picture.caption() != null) {
      caption(picture.caption());
    }
  }

  private void caption(String text) {
    var paragraph = WordBody.paragraph(document, "Caption");
    paragraph.setKeepNext(false);
    paragraph.createRun().setText(WordBody.clean(text));
  }

  /** At most as wide as the text; a pixel is three quarters of a point. */
  private static void place(XWPFRun run, Block.Picture picture, PictureFile file) {
    double scale = Math.min(0.75, Math.min(MEASURE / file.width(), TALLEST / file.height()));
    PictureType type = file.extension().equals("png") ? PictureType.PNG : PictureType.JPEG;
    try (var in = new ByteArrayInputStream(file.bytes())) {
      var placed =
          run.addPicture(
              in,
              type,
              "picture." + file.extension(),
              Units.toEMU(file.width() * scale),
              Units.toEMU(file.height() * scale));
      placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException("the picture " + picture.alternative(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the picture " + picture.alternative(), e);
    }
  }

  void chart(Block.Chart chart) {
    XWPFRun run = WordBody.paragraph(document, "Figure").createRun();
    try {
      XWPFChart target =
          document.createChart(run, (int) Units.toEMU(MEASURE), (int) Units.toEMU(CHART_HEIGHT));
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.title());
      draw(chart, target);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException("the chart " + chart.title(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the chart " + chart.title(), e);
    }
    caption(chart.title());
  }

  private static void draw(Block.Chart chart, XWPFChart target) {
    XDDFCategoryAxis labels = target.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = target.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
    if (chart.unit() != null) {
      values.setTitle(chart.unit());
    }
    boolean bars = chart.kind() == Block.Chart.Kind.BAR;
    XDDFChartData data = target.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, labels, values);
    switch (data) {
      case XDDFBarChartData bar -> bar.setBarDirection(BarDirection.COL);
      case XDDFLineChartData line -> line.setGrouping(Grouping.STANDARD);
      default -> {}
    }
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            chart.labels().toArray(String[]::new), range(target, chart, 0), 0);
    for (int i = 0; i < chart.series().size(); i++) {
      Block.Chart.Series series = chart.series().get(i);
      var added =
          data.addSeries(categories, numbers(series.values(), range(target, chart, i + 1), i + 1));
      added.setTitle(series.name(), target.setSheetTitle(series.name(), i + 1));
      dress(added, i, bars);
    }
    if (chart.series().size() > 1) {
      target.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    target.plot(data);
  }

  /** The tones of the printed chart. */
  private static void dress(XDDFChartData.Series series, int number, boolean bar) {
    String hex = ChartDrawing.tone(number).hex();
    byte[] rgb = HexFormat.of().parseHex(hex.substring(1));
    XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(rgb));
    XDDFLineProperties line = new XDDFLineProperties(fill);
    line.setWidth(bar ? 0.0 : 1.5);
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setLineProperties(line);
    if (bar) {
      look.setFillProperties(fill);
    } else if (series instanceof XDDFLineChartData.Series points) {
      points.setSmooth(false);
      points.setMarkerStyle(MarkerStyle.SQUARE);
      points.setMarkerSize((short) 5);
    }
    series.setShapeProperties(look);
  }

  private static String range(XWPFChart target, Block.Chart chart, int column) {
    return target.formatRange(
        new org.apache.poi.ss.util.CellRangeAddress(1, chart.labels().size(), column, column));
  }

  private static XDDFNumericalDataSource<Double> numbers(
      List<@Nullable BigDecimal> values, String range, int column) {
    @Nullable Double[] numbers = new Double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      BigDecimal value = values.get(i);
      numbers[i] = value == null ? null : value.doubleValue();
    }
    return XDDFDataSourcesFactory.fromArray(numbers, range, column);
  }
}
