package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.contact.Contacts;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.formats.GuessColumns;
import org.maillage.directory.formats.GuessContents;
import org.maillage.directory.formats.MappedFormat;
import org.maillage.directory.imports.ImportPages.Group;
import org.maillage.directory.imports.ImportPages.MappingPage;
import org.maillage.shared.Typed;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.Tables.Chosen;
import org.maillage.web.Choice;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which somebody says what the columns of a file mean. */
@Component
record MappingOverview(
        ActorImports actorImports, Sources sources, OwnFields ownFields, Vocabularies vocabularies, Contacts contacts) {

    static final int MOST_COLUMNS = 150;

    /** The page as it is first shown: with the mapping of a source that is known by its columns, else with a guess. */
    MappingPage first(Import it, Chosen chosen, Mistakes mistakes) {
        var known = sources.of(it.owner());
        var unnamed = actorImports.look(it, chosen, (table, sheets) -> isUnnamed(table, chosen, known));
        var read = unnamed ? new Chosen(chosen.sheet(), true) : chosen;
        return actorImports.look(it, read, (table, sheets) -> {
            var own = own(it);
            var typed = known.stream()
                    .filter(source -> source.mapping().isFor(table.header().names()))
                    .findFirst()
                    .map(source -> new TypedMapping(
                            source.title(), source.licence(), "territory", source.mapping(), false, read, people(it)))
                    .orElseGet(() -> guessed(it, guess(it, table, own, read), read));
            return page(it, table, sheets, typed, own, mistakes);
        });
    }

    /** A list of people comes from whoever keeps it: until they say otherwise it is called by the name of its file. */
    private TypedMapping guessed(Import it, ColumnMapping mapping, Chosen read) {
        var name = it.file().replaceFirst("[.][^.]{1,8}$", "");
        var source = mapping.readsPeople() && name.length() <= ImportController.LONGEST_TITLE ? Typed.line(name) : "";
        return new TypedMapping(source, "", "territory", mapping, false, read, people(it));
    }

    // A source whose files had no row of names has none in the next either: nobody knows what would stand there.
    private static boolean isUnnamed(Table table, Chosen chosen, List<Sources.Known> known) {
        var letters = TableHeader.ofLetters(table.header().names().size()).names();
        return !chosen.unnamed()
                && GuessColumns.known(table.header()) == 0
                && known.stream().anyMatch(source -> source.mapping().isFor(letters));
    }

    private ListedPeopleForm people(Import it) {
        return ListedPeopleForm.blank(contacts.lastBasis(it.owner()));
    }

    private static ColumnMapping guess(Import it, Table table, List<OwnField> own, Chosen read) {
        var samples = new SampledRows(table);
        var guessed = read.unnamed()
                ? GuessContents.guess(table.header(), samples.values())
                : GuessColumns.without(GuessColumns.guess(table.header(), own), samples.numeric());
        return it.owner() == null ? guessed.withoutPeople() : guessed;
    }

    /**
     * The page of a file that is read otherwise than it was shown: what was typed stays, and what was chosen for its columns.
     * Those of the same sheet are known by their places, those of another by their names.
     */
    MappingPage otherwise(Import it, TypedMapping typed, MultiValueMap<String, String> sent, Chosen wanted) {
        var shown = TypedMapping.shown(sent);
        var before =
                actorImports.look(it, shown, (table, sheets) -> table.header().names());
        return actorImports.look(it, wanted, (table, sheets) -> {
            var names = table.header().names();
            var targets = TypedMapping.targets(sent, before.size());
            var columns = new LinkedHashMap<>(guess(it, table, own(it), wanted).columns());
            for (var i = 0; i < names.size(); i++) {
                var place = shown.sheet().equals(wanted.sheet()) ? i : before.indexOf(names.get(i));
                if (place >= 0 && place < targets.size()) {
                    choose(columns, names.get(i), targets.get(place));
                }
            }
            var mapping = new ColumnMapping(columns, "", typed.mapping().thirdPlaces(), names);
            return page(it, table, sheets, typed.read(wanted, mapping), own(it), new Mistakes());
        });
    }

    private static void choose(Map<String, String> columns, String name, String target) {
        if (ColumnMapping.isTarget(target)) {
            columns.put(name, target);
        }
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
        var samples = new SampledRows(table);
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
                say(
                        typed.chosen().unnamed() ? "directory.import.mapping.unnamed" : "directory.import.mapping.lead",
                        it.file()),
                people(it, table.header()),
                it.owner() == null ? null : typed.people().filled(),
                typed.mapping().readsPeople(),
                samples.columns(typed.mapping()),
                targets(own, it.owner() != null),
                sources.of(it.owner()).stream().map(Sources.Known::title).toList(),
                typed.source(),
                typed.licence(),
                vocabularies.choices(Field.PROFILE),
                typed.mapping().profile(),
                typed.mapping().thirdPlaces(),
                it.owner() != null,
                typed.keepsOutside(),
                ImportsOverview.visibilities(),
                typed.visibility(),
                mistakes);
    }

    /** That a file is a list of people, and what becomes of them; empty for it is none. */
    private static String people(Import it, TableHeader header) {
        var people = GuessColumns.people(header);
        if (people.isEmpty()) {
            return "";
        }
        return it.owner() == null
                ? say("directory.import.mapping.people.of-platform", String.join(", ", people))
                : say("directory.import.mapping.people", String.join(", ", people));
    }

    private static List<Group> targets(List<OwnField> own, boolean ofTeam) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                say("directory.import.targets.sheet"),
                MappedFormat.fields().stream()
                        .filter(it -> !Field.OF_THIRD_PLACES.contains(it) && it != Field.THIRD_PLACE)
                        .map(it -> new Choice(
                                it.column(), it == Field.COMMUNE ? say("directory.import.target.commune") : it.words()))
                        .toList()));
        if (ofTeam) {
            groups.add(new Group(
                    say("directory.import.targets.people"),
                    ColumnMapping.ofPeople().stream()
                            .map(it -> new Choice(it, say("directory.import.target." + it)))
                            .toList()));
        }
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
}
