package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.formats.GuessColumns;
import org.maillage.directory.formats.MappedFormat;
import org.maillage.directory.imports.ImportPages.Column;
import org.maillage.directory.imports.ImportPages.Group;
import org.maillage.directory.imports.ImportPages.MappingPage;
import org.maillage.table.Table;
import org.maillage.table.Tables.Chosen;
import org.maillage.web.Choice;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which somebody says what the columns of a file mean. */
@Component
record MappingOverview(ActorImports actorImports, Sources sources, OwnFields ownFields, Vocabularies vocabularies) {

    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;
    private static final int MOST_COLUMNS = 150;

    /** The page as it is first shown: with the mapping of a source that is known by its columns, else with a guess. */
    MappingPage first(Import it, Chosen chosen, Mistakes mistakes) {
        return actorImports.look(it, chosen, (table, sheets) -> {
            var own = own(it);
            var numeric = new Samples(table).numeric();
            var known = sources.of(it.owner()).stream()
                    .filter(source -> source.mapping().isFor(table.header().names()))
                    .findFirst();
            var typed = known.map(source -> new TypedMapping(
                            source.title(), source.licence(), "territory", source.mapping(), false, chosen))
                    .orElseGet(() -> new TypedMapping(
                            "",
                            "",
                            "territory",
                            GuessColumns.without(GuessColumns.guess(table.header(), own), numeric),
                            false,
                            chosen));
            return page(it, table, sheets, typed, own, mistakes);
        });
    }

    MappingPage again(Import it, TypedMapping typed, Mistakes mistakes) {
        return actorImports.look(
                it, typed.chosen(), (table, sheets) -> page(it, table, sheets, typed, own(it), mistakes));
    }

    private List<OwnField> own(Import it) {
        return it.owner() == null
                ? List.of()
                : ownFields.of(it.owner()).stream()
                        .filter(each -> !each.retired())
                        .toList();
    }

    private MappingPage page(
            Import it, Table table, List<String> sheets, TypedMapping typed, List<OwnField> own, Mistakes mistakes) {
        var samples = new Samples(table);
        var program = GuessColumns.program(table.header());
        var look = new ArrayList<>(ImportOverview.look(table.look()));
        look.addAll(samples.habits());
        return new MappingPage(
                ImportOverview.frameOf(it),
                it.path(),
                it.file(),
                program.isEmpty() ? "" : say("directory.import.program." + program),
                look,
                sheets,
                table.look().kind().equals("xlsx") ? table.look().separator() : "",
                !table.look().kind().equals("json"),
                typed.chosen().unnamed(),
                samples.columns(typed.mapping()),
                targets(own),
                sources.of(it.owner()).stream().map(Sources.Known::title).toList(),
                typed.source(),
                typed.licence(),
                vocabularies.choices(Field.PROFILE),
                typed.mapping().profile(),
                typed.mapping().thirdPlaces(),
                it.owner() != null,
                typed.keepsOutside(),
                ImportOverview.visibilities(),
                typed.visibility(),
                mistakes);
    }

    private static List<Group> targets(List<OwnField> own) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                say("directory.import.targets.sheet"),
                MappedFormat.fields().stream()
                        .filter(it -> !Field.OF_THIRD_PLACES.contains(it) && it != Field.THIRD_PLACE)
                        .map(it -> new Choice(
                                it.column(), it == Field.COMMUNE ? say("directory.import.target.commune") : it.words()))
                        .toList()));
        groups.add(new Group(
                say("directory.import.targets.other"),
                ColumnMapping.others().stream()
                        .map(it -> new Choice(it, say("directory.import.target." + it)))
                        .toList()));
        groups.add(new Group(
                say("sheet.section.third-place"),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Field.THIRD_PLACE), Field.OF_THIRD_PLACES.stream())
                        .map(it -> new Choice(it.column(), it.words()))
                        .toList()));
        if (!own.isEmpty()) {
            groups.add(new Group(
                    say("team.own"),
                    own.stream()
                            .map(it -> new Choice(ColumnMapping.OWN + it.id(), it.name()))
                            .toList()));
        }
        return groups;
    }

    /** The first rows of a table: what stands in its columns, and how numbers and days are written. */
    private static final class Samples {

        private final Table table;
        private final Map<Integer, List<String>> values = new LinkedHashMap<>();
        private int rows;
        private int commas;
        private int points;
        private int frenchDays;
        private int isoDays;

        Samples(Table table) {
            this.table = table;
            try {
                table.forEach((line, why, fields) -> {}, row -> {
                    for (var i = 0; i < row.fields().size() && i < MOST_COLUMNS; i++) {
                        take(i, row.fields().get(i).strip());
                    }
                    rows++;
                    if (rows == SAMPLE_ROWS) {
                        throw new EnoughRows();
                    }
                });
            } catch (EnoughRows e) {
                rows = SAMPLE_ROWS;
            }
        }

        private void take(int column, String value) {
            if (value.isEmpty()) {
                return;
            }
            var some = values.computeIfAbsent(column, it -> new ArrayList<>());
            if (some.size() < SAMPLES && !some.contains(value)) {
                some.add(value.length() <= LONGEST_SAMPLE ? value : value.substring(0, LONGEST_SAMPLE) + "…");
            }
            commas += value.matches("-?[0-9]+,[0-9]+") ? 1 : 0;
            points += value.matches("-?[0-9]+\\.[0-9]+") ? 1 : 0;
            frenchDays += value.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}") ? 1 : 0;
            isoDays += value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? 1 : 0;
        }

        /** The names of columns in which numbers stand and nothing else. */
        Set<String> numeric() {
            return values.entrySet().stream()
                    .filter(it -> it.getValue().stream().allMatch(value -> value.matches("[0-9][0-9.,]*")))
                    .map(it -> table.header().names().get(it.getKey()))
                    .collect(Collectors.toSet());
        }

        List<String> habits() {
            var habits = new ArrayList<String>();
            if (commas + points > 0) {
                habits.add(say(commas > points ? "directory.import.look.comma" : "directory.import.look.point"));
            }
            if (frenchDays + isoDays > 0) {
                habits.add(say(
                        frenchDays > isoDays ? "directory.import.look.french-days" : "directory.import.look.iso-days"));
            }
            return habits;
        }

        List<Column> columns(ColumnMapping mapping) {
            var columns = new ArrayList<Column>();
            var header = table.header();
            for (var i = 0; i < header.names().size() && i < MOST_COLUMNS; i++) {
                columns.add(new Column(
                        i,
                        header.typed().get(i),
                        mapping.columns().getOrDefault(header.names().get(i), ""),
                        values.getOrDefault(i, List.of())));
            }
            return columns;
        }
    }

    /** Ends a reading of which enough was seen. */
    private static final class EnoughRows extends RuntimeException {

        private static final long serialVersionUID = 1;

        EnoughRows() {
            super(null, null, false, false);
        }
    }
}
