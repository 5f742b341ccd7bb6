package org.maillage.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Meant;
import org.maillage.web.Choice;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Checks what somebody typed about an organisation, and brings it into the form in which it is kept. */
@Component
public record CheckOrganisation(Vocabularies vocabularies, Communes communes) {

    private static final int LONGEST_COMMUNE = 120;
    private static final int MOST_BUILT = 1_000_000;
    private static final int MOST_SITE = 100_000_000;

    /**
     * What was typed, checked.
     *
     * @param communes those that may be meant, where the name of the commune is that of several
     */
    public record Checked(Values values, Mistakes mistakes, List<Choice> communes) {}

    /** Checks what was typed, by field. */
    public Checked check(Map<Field, String> typed) {
        var mistakes =
                new Mistakes().words(typed.getOrDefault(Field.NAME, ""), Field.NAME.column(), Field.NAME.longest());
        var tidied = new EnumMap<Field, String>(Field.class);
        typed.forEach((field, value) -> {
            mistakes.atMost(value, field.column(), field == Field.COMMUNE ? LONGEST_COMMUNE : field.longest() * 2);
            if (!value.isEmpty() && field != Field.COMMUNE) {
                var tidy = tidy(field, value);
                mistakes.unless(tidy.isPresent(), field.column(), wrong(field), field.longest());
                tidy.ifPresent(it -> {
                    mistakes.unless(
                            it.length() <= field.longest(),
                            field.column(),
                            "form.too-long",
                            Words.count(field.longest()),
                            Words.count(it.length()));
                    tidied.put(field, it);
                });
            }
        });
        var several = commune(typed.getOrDefault(Field.COMMUNE, ""), tidied, mistakes);
        together(tidied, mistakes);
        return new Checked(new Values(tidied), mistakes, several);
    }

    private List<Choice> commune(String typed, Map<Field, String> tidied, Mistakes mistakes) {
        if (typed.isEmpty()) {
            mistakes.unless(false, Field.COMMUNE.column(), "directory.wrong.commune-missing");
            return List.of();
        }
        return switch (communes.meant(typed)) {
            case Meant.One(var code) -> {
                tidied.put(Field.COMMUNE, code);
                yield List.of();
            }
            case Meant.Several(var likely) -> {
                mistakes.unless(false, Field.COMMUNE.column(), "directory.wrong.commune-several");
                yield likely.stream()
                        .map(it -> new Choice(it.name() + " (" + it.code() + ")", it.name() + ", " + it.detail()))
                        .toList();
            }
            case Meant.Nothing() -> {
                mistakes.unless(false, Field.COMMUNE.column(), "directory.wrong.commune", typed);
                yield List.of();
            }
        };
    }

    private static void together(Map<Field, String> tidied, Mistakes mistakes) {
        var siret = tidied.get(Field.SIRET);
        if (siret != null) {
            var siren = tidied.computeIfAbsent(Field.SIREN, it -> Identifiers.sirenOf(siret));
            mistakes.unless(siret.startsWith(siren), Field.SIRET.column(), "directory.wrong.siret-of-other");
        }
        mistakes.unless(
                tidied.containsKey(Field.LATITUDE) == tidied.containsKey(Field.LONGITUDE),
                Field.LATITUDE.column(),
                "directory.wrong.half-point");
        if (tidied.containsKey(Field.CLOSED_ON)) {
            tidied.put(Field.CLOSED, "true");
        }
    }

    private Optional<String> tidy(Field field, String value) {
        return switch (field) {
            case SIREN -> Identifiers.siren(value);
            case SIRET -> Identifiers.siret(value);
            case RNA -> Identifiers.rna(value);
            case LEGAL_CATEGORY -> Optional.of(value).filter(it -> it.matches("[0-9]{4}"));
            case POSTAL_CODE -> Optional.of(Identifiers.plain(value)).filter(it -> it.matches("[0-9]{5}"));
            case OPENED -> Optional.of(value).filter(it -> it.matches("[12][0-9]{3}(-(0[1-9]|1[0-2]))?"));
            case EMAIL -> Tidy.email(value);
            case PHONE -> Tidy.phone(value);
            case LATITUDE -> Tidy.degrees(value, 90);
            case LONGITUDE -> Tidy.degrees(value, 180);
            case BUILT_AREA -> Tidy.count(value, MOST_BUILT);
            case SITE_AREA -> Tidy.count(value, MOST_SITE);
            case PROFILE, MANAGEMENT, THEMES, FAMILIES, LANGUAGES ->
                Optional.of(value)
                        .filter(it -> List.of(it.split(",")).stream().allMatch(key -> vocabularies.knows(field, key)));
            default ->
                switch (field.shape()) {
                    case DAY -> Tidy.day(value);
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
            case EMAIL -> "form.email";
            case WEB -> "directory.wrong.web";
            case LATITUDE, LONGITUDE -> "directory.wrong.degrees";
            case FOUNDED_ON, CLOSED_ON -> "directory.wrong.day";
            case BUILT_AREA, SITE_AREA -> "directory.wrong.area";
            default -> "form.choose";
        };
    }
}
