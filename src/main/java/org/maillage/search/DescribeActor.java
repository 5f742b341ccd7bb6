package org.maillage.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.shared.Words;
import org.maillage.territory.Communes.Commune;

/**
 * Makes entries of the index out of actors. The words of each part stand in the field of those who see it, and an exact
 * point only where whoever sees the record may know it.
 *
 * @param communes those that the actors lie in, by their codes
 * @param profiles by their keys, as are the themes
 */
public record DescribeActor(
        Map<String, Commune> communes,
        Map<String, Vocabularies.Entry> profiles,
        Map<String, Vocabularies.Entry> themes) {

    public static final List<String> KINDS = List.of("organisation", "third-place");

    private static final List<Field> WORDS = List.of(
            Field.NAME,
            Field.SHORT_NAME,
            Field.DESCRIPTION,
            Field.WEB,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.EMAIL,
            Field.PHONE,
            Field.HOLDER,
            Field.HOURS,
            Field.OCCUPANCY);

    /** The id of the entry of an actor. */
    public static String id(UUID organisation) {
        return "actor-" + organisation;
    }

    /** The organisation of an entry; empty for other kinds of entries. */
    public static Optional<UUID> organisation(String entry) {
        return entry.startsWith("actor-")
                ? Optional.of(UUID.fromString(entry.substring("actor-".length())))
                : Optional.empty();
    }

    public Entry entry(Actor actor) {
        var it = actor.organisation();
        var entry = new Entry();
        entry.id = id(it.id());
        entry.kind = it.values().is(Field.THIRD_PLACE) ? "third-place" : "organisation";
        entry.path = it.path();
        entry.seen = List.of(Asker.seen(it.visibility(Part.RECORD), it.owner(), it.keeper()));
        entry.added = actor.addedAt();
        entry.reviewed = it.reviewedAt();
        names(it, entry);
        classes(it, entry);
        places(actor, entry);
        texts(it, entry);
        point(it, entry);
        return entry;
    }

    private void names(Organisation it, Entry entry) {
        var values = it.values();
        entry.name = AskedWords.joined(it.nominative() ? values.get(Field.NAME) : notNamed());
        entry.plainName = entry.name;
        entry.order = entry.name;
        entry.begins = it.nominative()
                ? Stream.of(values.get(Field.NAME), values.get(Field.SHORT_NAME))
                        .filter(name -> !name.isEmpty())
                        .map(AskedWords::joined)
                        .toList()
                : List.of();
        entry.numbers = Stream.concat(
                        Stream.of(Field.SIREN, Field.SIRET, Field.RNA, Field.SHORT_NAME)
                                .map(values::get)
                                .filter(word -> !word.isEmpty()),
                        AskedWords.initials(values.get(Field.NAME)).stream())
                .distinct()
                .toList();
    }

    private static String notNamed() {
        return Words.sayIn(java.util.Locale.FRENCH, "directory.not-named");
    }

    private void classes(Organisation it, Entry entry) {
        var profile = it.values().get(Field.PROFILE);
        entry.profile = profile.isEmpty() ? null : profile;
        entry.sector = Optional.ofNullable(profiles.get(profile))
                .map(Vocabularies.Entry::sector)
                .orElse(null);
        entry.themes = it.values().list(Field.THEMES);
        entry.families = it.values().list(Field.FAMILIES);
    }

    private void places(Actor actor, Entry entry) {
        var seat = communes.get(actor.organisation().values().get(Field.COMMUNE));
        entry.where = seat == null ? "" : seat.words();
        entry.department = seat == null ? null : seat.department();
        var places = new LinkedHashSet<String>();
        var it = actor.organisation();
        // Where further addresses are is for those who see addresses.
        var further = it.visibility(Part.ADDRESS) == it.visibility(Part.RECORD) ? actor.communes() : List.<String>of();
        Stream.concat(Stream.of(it.values().get(Field.COMMUNE)), further.stream())
                .map(communes::get)
                .filter(commune -> commune != null)
                .forEach(commune -> places.addAll(Where.within(commune)));
        entry.places = List.copyOf(places);
        entry.acts = actor.acts();
    }

    private void texts(Organisation it, Entry entry) {
        var record = it.visibility(Part.RECORD);
        var texts = new EnumMap<Visibility, StringBuilder>(Visibility.class);
        for (var field : WORDS) {
            var value = it.values().get(field);
            if (!value.isEmpty()) {
                texts.computeIfAbsent(it.visibility(field.part()), level -> new StringBuilder())
                        .append(AskedWords.joined(value))
                        .append(" \u00b7 ");
            }
        }
        texts.computeIfAbsent(record, level -> new StringBuilder())
                .append(" " + HitProjection.WORDS_BEHIND + " ")
                .append(classWords(entry));
        entry.text = text(texts, record);
        // Who sees less of it than all see has the words of all, too: a question may join both.
        var wider = new StringBuilder(entry.text);
        for (var level : Visibility.values()) {
            if (level.compareTo(record) > 0 && texts.containsKey(level)) {
                wider.append(" \u00b7 ").append(text(texts, level));
                narrower(level, wider.toString(), it, entry);
            }
        }
    }

    private static void narrower(Visibility level, String text, Organisation it, Entry entry) {
        switch (level) {
            case PUBLIC -> throw new IllegalStateException("Nothing is wider than public.");
            case NETWORK -> entry.networkText = text;
            case TERRITORY -> {
                entry.teamText = text;
                entry.team = Asker.team(it.owner());
            }
            case PRIVATE -> {
                entry.privateText = text;
                entry.kept = Asker.kept(it);
            }
        }
    }

    private static String text(Map<Visibility, StringBuilder> texts, Visibility level) {
        var text = texts.get(level);
        return text == null ? "" : text.toString();
    }

    /** What it is and where, in both languages. */
    private String classWords(Entry entry) {
        var profile = entry.profile == null ? null : profiles.get(entry.profile);
        var named = entry.themes.stream().map(themes::get).filter(it -> it != null);
        return Stream.of(
                        Stream.of(entry.where),
                        Stream.concat(Stream.ofNullable(profile), named)
                                .flatMap(it -> Stream.of(it.nameFr(), it.nameEn())),
                        entry.families.stream().map(it -> it.replace('-', ' ')),
                        entry.kind.equals("third-place") ? Stream.of("tiers lieu") : Stream.<String>empty())
                .flatMap(it -> it)
                .collect(Collectors.joining(" "));
    }

    private void point(Organisation it, Entry entry) {
        var values = it.values();
        var exact = values.has(Field.LATITUDE) && it.visibility(Part.ADDRESS) == it.visibility(Part.RECORD);
        var commune = communes.get(values.get(Field.COMMUNE));
        if (exact) {
            entry.point = GeoPoint.of(
                    Double.parseDouble(values.get(Field.LATITUDE)), Double.parseDouble(values.get(Field.LONGITUDE)));
        } else if (commune != null && commune.latitude() != null && commune.longitude() != null) {
            entry.point = GeoPoint.of(commune.latitude(), commune.longitude());
        }
        if (entry.point != null) {
            cells(entry, entry.point);
        }
    }

    private static void cells(Entry entry, GeoPoint point) {
        var sector = entry.sector == null ? "none" : entry.sector;
        entry.cell5 = Cells.of(5, point.latitude(), point.longitude(), sector);
        entry.cell7 = Cells.of(7, point.latitude(), point.longitude(), sector);
        entry.cell9 = Cells.of(9, point.latitude(), point.longitude(), sector);
        entry.cell11 = Cells.of(11, point.latitude(), point.longitude(), sector);
        entry.cell13 = Cells.of(13, point.latitude(), point.longitude(), sector);
    }
}
