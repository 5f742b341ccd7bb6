package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.capitalisation.drafts.BroughtTable.Row;
import org.maillage.capitalisation.drafts.KeepBroughtTable.RowSheet;
import org.maillage.capitalisation.drafts.PlacedText.Placed;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody says of the columns of a table that they have brought. */
record ColumnsForm(BroughtTable table, Filled filled) {

    private static final int LONGEST = 160;

    /** As the names of the columns seem to want it; the first that is a title is the title. */
    static ColumnsForm empty(BroughtTable table) {
        var filled = Filled.empty("capitalisation.columns", fields(table));
        var titled = false;
        for (var column = 0; column < table.content().columns().size(); column++) {
            var guessed = table.content().example(column).isEmpty()
                    ? PlacedText.OUT
                    : Column.of(table.content().columns().get(column)).orElse(PlacedText.OWN);
            var again = titled && guessed.equals(Column.TITLE);
            titled |= guessed.equals(Column.TITLE);
            filled.with(to(column), again ? PlacedText.OWN : guessed);
        }
        return new ColumnsForm(table, offered(table, filled));
    }

    static ColumnsForm sent(BroughtTable table, MultiValueMap<String, String> sent) {
        var filled = offered(table, Filled.sent("capitalisation.columns", fields(table), sent))
                .check();
        var form = new ColumnsForm(table, filled);
        filled.mistakes()
                .unless(form.columns(Column.TITLE).size() == 1, "to-0", "capitalisation.columns.title.one")
                .unless(form.columns(Column.TERRITORY).size() < 2, "to-0", "capitalisation.columns.territory.one");
        return form;
    }

    private static List<FormField<?>> fields(BroughtTable table) {
        return IntStream.range(0, table.content().columns().size())
                .<FormField<?>>mapToObj(ColumnsForm::to)
                .toList();
    }

    static FormField<String> to(int column) {
        return FormField.choice("to-" + column).must();
    }

    private static Filled offered(BroughtTable table, Filled filled) {
        for (var column = 0; column < table.content().columns().size(); column++) {
            var name = table.content().columns().get(column);
            var all = new ArrayList<Choice>();
            all.add(new Choice(Column.TITLE, say("capitalisation.columns.title")));
            all.add(new Choice(Column.TERRITORY, say("capitalisation.columns.territory")));
            all.add(new Choice(PlacedText.OWN, say("capitalisation.drafts.own", name)));
            for (var key : SectionKey.values()) {
                all.add(new Choice(key.key(), say(key.words())));
            }
            all.add(new Choice(PlacedText.OUT, say("capitalisation.columns.out")));
            filled.offer(to(column), all).label(to(column), say("capitalisation.drafts.to", name));
        }
        return filled;
    }

    private List<Integer> columns(String to) {
        return IntStream.range(0, table.content().columns().size())
                .filter(it -> filled.typed(to(it)).equals(to))
                .boxed()
                .toList();
    }

    /** The rows as sheets, each with where it comes from. */
    List<RowSheet> rows() {
        var title = columns(Column.TITLE).getFirst();
        var territory = columns(Column.TERRITORY);
        return table.content().rows().stream()
                .map(row -> {
                    var named = Typed.line(row.cells().get(title));
                    return new RowSheet(
                            row,
                            named.isEmpty()
                                    ? say("capitalisation.columns.untitled", row.line())
                                    : Typed.opening(named, LONGEST),
                            territory.isEmpty()
                                    ? ""
                                    : Typed.opening(Typed.line(row.cells().get(territory.getFirst())), LONGEST),
                            placed(row));
                })
                .toList();
    }

    private PlacedText placed(Row row) {
        var columns = table.content().columns();
        var all = new ArrayList<Placed>();
        for (var column = 0; column < columns.size(); column++) {
            var words = row.cells().get(column);
            var to = filled.must(to(column));
            if (!words.isEmpty() && !to.equals(Column.TITLE) && !to.equals(Column.TERRITORY)) {
                // Two columns of one section are told apart by their names, one needs none.
                all.add(new Placed(
                        new Passage(
                                to.equals(PlacedText.OWN) || columns(to).size() > 1 ? columns.get(column) : "", words),
                        to));
            }
        }
        all.add(new Placed(
                new Passage(
                        say("capitalisation.columns.source"),
                        say("capitalisation.columns.source.words", table.name(), row.line(), row.key())),
                PlacedText.OWN));
        return PlacedText.of(
                all,
                it -> say(it.words()),
                say("capitalisation.drafts.beginning"),
                it -> say("capitalisation.drafts.goes-on", it));
    }
}
