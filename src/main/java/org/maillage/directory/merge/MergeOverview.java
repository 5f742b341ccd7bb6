package org.maillage.directory.merge;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike;
import org.maillage.directory.FormatValues;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.merge.MergeController.ChoosePage;
import org.maillage.directory.merge.MergeController.DuplicatesPage;
import org.maillage.directory.merge.MergeController.FieldRow;
import org.maillage.directory.merge.MergeController.MergePage;
import org.maillage.directory.merge.MergeController.Pair;
import org.maillage.directory.merge.MergeController.Past;
import org.maillage.directory.merge.MergeController.Side;
import org.maillage.shared.NotFound;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the pages on which two sheets are made one. */
@Component
record MergeOverview(
        Duplicates duplicates,
        UndoMerge undoMerge,
        Organisations organisations,
        FindAlike findAlike,
        FormatValues formatValues,
        DirectoryPolicy policy) {

    DuplicatesPage pairs(Reader reader) {
        var pairs = duplicates.of(reader);
        var ids = pairs.stream()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .distinct()
                .toList();
        var known = organisations.seen(ids, Part.RECORD, reader);
        return new DuplicatesPage(
                frame(say("merge.duplicates")),
                pairs.stream()
                        .filter(it -> known.containsKey(it.one()) && known.containsKey(it.other()))
                        .map(it -> pair(known, it, reader))
                        .toList());
    }

    private Pair pair(Map<UUID, Organisation> known, Duplicates.Pair it, Reader reader) {
        var first = known.get(it.one());
        var second = known.get(it.other());
        // The one that the reader may change, and that a team keeps, is where the question is answered.
        var swapped = first != null
                && second != null
                && (!policy.mayChange(reader, first)
                        || (!MergeOrganisations.staysInHands(first, second) && policy.mayChange(reader, second)));
        var one = side(known.get(swapped ? it.other() : it.one()));
        var other = side(known.get(swapped ? it.one() : it.other()));
        return new Pair(
                one,
                other,
                one.path() + "/merge?with=" + other.id(),
                one.path() + "/merge/different?with=" + other.id());
    }

    private Side side(@Nullable Organisation it) {
        if (it == null) {
            throw new NotFound("organisation", "of the pair");
        }
        var commune = it.values().get(Field.COMMUNE);
        return new Side(
                it.id().toString(),
                it.name(),
                it.path(),
                commune.isEmpty() ? "" : formatValues.words(Field.COMMUNE, commune));
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("merge.lead")).in(Frame.Section.DIRECTORY).asPersonal();
    }

    ChoosePage choose(Organisation kept, Reader reader, String typed) {
        var sought = typed.isEmpty() ? kept.values() : kept.values().with(Field.NAME, typed);
        var likely =
                findAlike
                        .findAlike(
                                sought.with(Field.SIRET, "")
                                        .with(Field.SIREN, "")
                                        .with(Field.RNA, ""),
                                reader)
                        .stream()
                        .map(FindAlike.Alike::organisation)
                        .filter(it -> !it.id().equals(kept.id()) && policy.mayChange(reader, it))
                        .map(this::side)
                        .toList();
        return new ChoosePage(
                frame(say("merge.choose")).under(kept.name(), kept.path()),
                kept.path() + "/merge",
                likely,
                typed,
                !typed.isEmpty() && likely.isEmpty() ? say("merge.none-found", typed) : "",
                undoMerge.of(kept.id()).stream()
                        .map(it -> new Past(
                                it.id().toString(),
                                say(
                                        "merge.past",
                                        organisations
                                                .find(it.gone())
                                                .filter(each -> reader.sees(each, Part.RECORD))
                                                .map(Organisation::name)
                                                .orElse(""),
                                        moment(it.at().toInstant()))))
                        .toList());
    }

    MergePage page(Organisation kept, Organisation gone, Reader reader) {
        var rows = Arrays.stream(Field.values())
                .filter(it -> reader.sees(kept, it.part())
                        && reader.sees(gone, it.part())
                        && !MergeOrganisations.staysApart(kept, gone, it.part()))
                .filter(it -> !MergeOrganisations.SAID_WITH.containsKey(it))
                .filter(it -> kept.values().has(it) || gone.values().has(it))
                .map(it -> row(it, kept, gone))
                .toList();
        return new MergePage(
                frame(say("merge.title")).under(kept.name(), kept.path()),
                kept,
                gone,
                rows.stream().filter(it -> !it.kept().equals(it.gone())).toList(),
                rows.stream().filter(it -> it.kept().equals(it.gone())).toList(),
                MergeOrganisations.canBeOne(kept, gone) ? "" : say("merge.numbers-differ"),
                MergeOrganisations.canBeOne(kept, gone) && MergeOrganisations.staysInHands(gone, kept)
                        ? gone.path() + "/merge?with=" + kept.id()
                        : "");
    }

    /** A value, with those that go along with it. */
    private String words(Field field, Values values) {
        var along = Arrays.stream(Field.values())
                .filter(it -> MergeOrganisations.SAID_WITH.get(it) == field && values.has(it))
                .map(it -> it.shape() == Field.Shape.MARK ? mark(it, values) : formatValues.words(it, values.get(it)));
        return Stream.concat(
                        Stream.of(values.get(field))
                                .filter(it -> !it.isEmpty())
                                .map(it -> formatValues.words(field, it)),
                        along)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String mark(Field field, Values values) {
        return values.is(field) ? field.words() : "";
    }

    private FieldRow row(Field field, Organisation kept, Organisation gone) {
        var one = kept.values().get(field);
        var other = gone.values().get(field);
        return new FieldRow(
                field.column(),
                field == Field.LATITUDE ? say("merge.point") : field.words(),
                words(field, kept.values()),
                words(field, gone.values()),
                one.isEmpty() || (field.shape() == Field.Shape.WORDS && other.length() > 2 * one.length()));
    }
}
