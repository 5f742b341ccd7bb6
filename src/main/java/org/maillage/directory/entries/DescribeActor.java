package org.maillage.directory.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Degrees;
import org.maillage.findable.SearchEntry.Facets;
import org.maillage.findable.SearchEntry.Names;
import org.maillage.findable.SearchEntry.Narrower;
import org.maillage.findable.SearchEntry.Place;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.Words;

/**
 * Says of actors what of them is found. The words of each part are for those who see it, and an exact point is there only
 * where whoever sees the record may know it.
 *
 * @param profiles by their keys, as are the themes
 */
record DescribeActor(Map<String, Vocabularies.Entry> profiles, Map<String, Vocabularies.Entry> themes) {

    private static final List<Field> WORDS = List.of(
            Field.NAME,
            Field.SHORT_NAME,
            Field.DESCRIPTION,
            Field.WEB,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.EMAIL,
            Field.PHONE,
            Field.OTHER_EMAIL,
            Field.OTHER_PHONE,
            Field.HOLDER,
            Field.HOURS,
            Field.OCCUPANCY);

    SearchEntry entry(Actor actor) {
        var it = actor.organisation();
        return new SearchEntry(
                it.id().toString(),
                it.values().is(Field.THIRD_PLACE) ? KnownActors.THIRD_PLACE : KnownActors.ORGANISATION,
                it.path(),
                names(it),
                List.of(SeenBy.word(it.visibility(Part.RECORD), it.owner(), it.keeper())),
                texts(it),
                Stream.of(Field.SIREN, Field.SIRET, Field.RNA, Field.SHORT_NAME)
                        .map(it.values()::get)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                facets(it),
                place(actor),
                actor.addedAt(),
                it.reviewedAt());
    }

    private static Names names(Organisation it) {
        if (!it.nominative()) {
            return new Names(Words.sayIn(Locale.FRENCH, "directory.not-named"), null, List.of(), true);
        }
        var name = it.values().get(Field.NAME);
        return new Names(
                name,
                null,
                Stream.of(name, it.values().get(Field.SHORT_NAME))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                true);
    }

    private Facets facets(Organisation it) {
        var profile = it.values().get(Field.PROFILE);
        return new Facets(
                Optional.ofNullable(profiles.get(profile))
                        .map(Vocabularies.Entry::sector)
                        .orElse(null),
                profile.isEmpty() ? null : profile,
                it.values().list(Field.THEMES),
                it.values().list(Field.FAMILIES));
    }

    private static Place place(Actor actor) {
        var it = actor.organisation();
        var values = it.values();
        // Where further addresses are, and where exactly, is for those who see addresses.
        var exact = it.visibility(Part.ADDRESS) == it.visibility(Part.RECORD);
        return new Place(
                values.get(Field.COMMUNE),
                exact ? actor.communes() : List.of(),
                actor.acts(),
                exact && values.has(Field.LATITUDE)
                        ? new Degrees(
                                Double.parseDouble(values.get(Field.LATITUDE)),
                                Double.parseDouble(values.get(Field.LONGITUDE)))
                        : null);
    }

    private Texts texts(Organisation it) {
        var record = it.visibility(Part.RECORD);
        return new Texts(
                it.visibility(Field.DESCRIPTION.part()) == record ? it.values().get(Field.DESCRIPTION) : "",
                said(it, record),
                classWords(it),
                Arrays.stream(Visibility.values())
                        .filter(level -> level.compareTo(record) > 0)
                        .map(level -> new Narrower(SeenBy.word(level, it.owner(), it.keeper()), said(it, level)))
                        .filter(narrower -> !narrower.said().isEmpty())
                        .toList());
    }

    private static List<String> said(Organisation it, Visibility level) {
        var said = new ArrayList<String>();
        for (var field : WORDS) {
            if (it.values().has(field) && it.visibility(field.part()) == level) {
                said.add(it.values().get(field));
            }
        }
        return said;
    }

    /** What it is, in both languages. */
    private List<String> classWords(Organisation it) {
        var profile = profiles.get(it.values().get(Field.PROFILE));
        var named = it.values().list(Field.THEMES).stream().map(themes::get).filter(theme -> theme != null);
        return Stream.of(
                        Stream.concat(Stream.ofNullable(profile), named)
                                .flatMap(entry -> Stream.of(entry.nameFr(), entry.nameEn())),
                        it.values().list(Field.FAMILIES).stream().map(family -> family.replace('-', ' ')),
                        it.values().is(Field.THIRD_PLACE) ? Stream.of("tiers lieu") : Stream.<String>empty())
                .flatMap(words -> words)
                .toList();
    }
}
