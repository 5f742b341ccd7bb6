package org.maillage.directory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Asks in forms for what is known of organisations, checks what was typed, and brings it into the form in which it is kept. */
@Component
public record CheckOrganisation(Vocabularies vocabularies, Communes communes, MeantCommunes meantCommunes) {

    private static final int LONGEST_TYPED = 120;
    private static final int MOST_BUILT = 1_000_000;
    private static final int MOST_SITE = 100_000_000;

    private static final Map<Field, FormField<String>> ASKED =
            Arrays.stream(Field.values()).collect(Collectors.toMap(Function.identity(), CheckOrganisation::formField));

    /** A field as forms ask for it. */
    public static FormField<String> asked(Field field) {
        return Objects.requireNonNull(ASKED.get(field));
    }

    private static FormField<String> formField(Field field) {
        var asked = FormField.<String>readAs(
                field.column(), kind(field), longest(field), wrong(field), it -> tidy(field, it), it -> it);
        return field == Field.NAME || field == Field.COMMUNE ? asked.must() : asked;
    }

    private static Kind kind(Field field) {
        return field == Field.COMMUNE
                ? Kind.COMMUNE
                : switch (field.shape()) {
                    case WORDS -> Kind.TEXT;
                    case MARK -> Kind.CHECK;
                    case KEY -> Kind.CHOICE;
                    case KEYS -> Kind.CHOICES;
                    default -> Kind.LINE;
                };
    }

    // Numbers and days may be typed with spaces and words around them.
    private static int longest(Field field) {
        return switch (field.shape()) {
            case LINE, WORDS, LINK -> field.longest();
            default -> field == Field.ACTIVITY ? field.longest() : LONGEST_TYPED;
        };
    }

    /** Fills in what is known of an organisation. */
    public void fill(Filled form, Map<Field, String> known) {
        known.forEach((field, value) -> {
            if (field.shape() == Field.Shape.KEYS && !value.isEmpty()) {
                form.withAll(asked(field), List.of(value.split(",")));
            } else {
                form.with(asked(field), value);
            }
        });
        var code = known.getOrDefault(Field.COMMUNE, "");
        form.with(asked(Field.COMMUNE), communes.find(code).map(Commune::typed).orElse(code));
    }

    /** Says what may be chosen. What is chosen stays to be chosen, although it was retired meanwhile. */
    public void offer(Filled form) {
        for (var field : Field.values()) {
            if (field.shape() == Field.Shape.KEY || field.shape() == Field.Shape.KEYS) {
                var choices = vocabularies.choices(field);
                var retired = form.values(asked(field)).stream()
                        .filter(key -> choices.stream().noneMatch(it -> it.key().equals(key)))
                        .filter(key -> vocabularies.knows(field, key))
                        .map(key -> new Choice(key, vocabularies.words(field, key)));
                form.offer(
                        asked(field), Stream.concat(choices.stream(), retired).toList());
            }
        }
    }

    /**
     * Notes in a form what is wrong with it; returns what it says.
     *
     * @param team the territory whose team keeps it; null for nobody known
     */
    public Values check(Filled form, @Nullable UUID team) {
        offer(form);
        part(form, Field.PHONE, Field.OTHER_PHONE, Tidy::phones, "directory.wrong.phones");
        part(form, Field.EMAIL, Field.OTHER_EMAIL, Tidy::emails, "directory.wrong.emails");
        var mistakes = form.check().mistakes();
        var known = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var it = asked(field);
            var value = field.shape() == Field.Shape.KEYS ? String.join(",", form.values(it)) : form.get(it);
            if (value != null && field != Field.COMMUNE) {
                known.put(field, value);
            }
        }
        var commune = meantCommunes.code(form, asked(Field.COMMUNE), team);
        if (!commune.isEmpty()) {
            known.put(Field.COMMUNE, commune);
        }
        together(known, mistakes);
        return new Values(known);
    }

    /** Two that were typed into one field go into two where the second is free; else the form says where they go. */
    private static void part(
            Filled form, Field first, Field second, Function<String, List<String>> read, String wrong) {
        var found = read.apply(form.typed(asked(first)));
        if (found.size() < 2) {
            return;
        }
        if (found.size() == 2
                && form.has(asked(second))
                && form.typed(asked(second)).isEmpty()) {
            form.with(asked(first), found.getFirst()).with(asked(second), found.getLast());
        } else {
            form.mistakes().unless(false, first.column(), wrong);
        }
    }

    private static void together(Map<Field, String> tidied, Mistakes mistakes) {
        var siret = tidied.get(Field.SIRET);
        if (siret != null) {
            var siren = tidied.computeIfAbsent(Field.SIREN, it -> Identifiers.sirenOf(siret));
            mistakes.unless(siret.startsWith(siren), Field.SIRET.column(), "directory.wrong.siret-of-other");
        }
        mistakes.unless(
                siret != null || !"true".equals(tidied.get(Field.SIRET_OF_SEAT)),
                Field.SIRET.column(),
                "directory.wrong.seat-without-siret");
        mistakes.unless(
                tidied.containsKey(Field.LATITUDE) == tidied.containsKey(Field.LONGITUDE),
                Field.LATITUDE.column(),
                "directory.wrong.half-point");
        if (tidied.containsKey(Field.CLOSED_ON)) {
            tidied.put(Field.CLOSED, "true");
        }
    }

    private static Optional<String> tidy(Field field, String value) {
        return switch (field) {
            case SIREN -> Identifiers.siren(value);
            case SIRET -> Identifiers.siret(value);
            case RNA -> Identifiers.rna(value);
            case LEGAL_CATEGORY -> Optional.of(value).filter(it -> it.matches("[0-9]{4}"));
            case POSTAL_CODE -> Optional.of(Identifiers.plain(value)).filter(it -> it.matches("[0-9]{5}"));
            case OPENED -> Optional.of(value).filter(it -> it.matches("[12][0-9]{3}(-(0[1-9]|1[0-2]))?"));
            case EMAIL, OTHER_EMAIL -> Tidy.email(value);
            case PHONE, OTHER_PHONE -> Tidy.phone(value);
            case LATITUDE -> Tidy.degrees(value, 90);
            case LONGITUDE -> Tidy.degrees(value, 180);
            case BUILT_AREA -> Tidy.count(value, MOST_BUILT);
            case SITE_AREA -> Tidy.count(value, MOST_SITE);
            default ->
                switch (field.shape()) {
                    case DAY -> Tidy.day(value);
                    case MOMENT -> Moments.of(value);
                    case LINK -> Tidy.link(value);
                    case LINE -> Optional.of(Tidy.line(value));
                    case MARK -> Optional.of(value).filter(it -> it.equals("true") || it.equals("false"));
                    default -> Optional.of(value);
                };
        };
    }

    private static String wrong(Field field) {
        return switch (field) {
            case SIREN, SIRET, RNA, PHONE, POSTAL_CODE, LEGAL_CATEGORY, OPENED -> "directory.wrong." + field.column();
            case EMAIL, OTHER_EMAIL -> "web.form.email";
            case OTHER_PHONE -> "directory.wrong.phone";
            case WEB -> "directory.wrong.web";
            case COMMUNE -> "directory.wrong.commune-missing";
            case LATITUDE, LONGITUDE -> "directory.wrong.degrees";
            case FOUNDED_ON -> "directory.wrong.moment";
            case CLOSED_ON -> "directory.wrong.day";
            case BUILT_AREA, SITE_AREA -> "directory.wrong.area";
            default -> "web.form.choose";
        };
    }
}
