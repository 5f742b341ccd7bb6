package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.shared.Typed;
import org.springframework.util.MultiValueMap;

/**
 * What somebody types about an organisation.
 *
 * @param typed by field, as it stands in the form
 * @param visible who shall see which part
 * @param own what is typed into the fields that the team has made, by their ids
 * @param territory whose team keeps it
 * @param sure whether they know that it is not one of those that are alike
 */
record OrganisationForm(
        Map<Field, String> typed,
        Map<Part, Visibility> visible,
        Map<UUID, String> own,
        String territory,
        boolean sure) {

    static final String OWN_FIELD = "own-";

    /** What a team types is seen by the team; how to reach somebody, by whoever typed it. */
    static final Map<Part, Visibility> FIRST = Map.of(
            Part.RECORD, Visibility.TERRITORY,
            Part.PRESENTATION, Visibility.TERRITORY,
            Part.ADDRESS, Visibility.TERRITORY,
            Part.CONTACT, Visibility.PRIVATE,
            Part.PEOPLE, Visibility.PRIVATE,
            Part.OWN, Visibility.TERRITORY);

    static OrganisationForm empty(String territory) {
        return new OrganisationForm(Map.of(), FIRST, Map.of(), territory, false);
    }

    static OrganisationForm of(MultiValueMap<String, String> sent) {
        var typed = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var values = sent.getOrDefault(field.column(), List.of());
            typed.put(
                    field,
                    field.shape() == Field.Shape.KEYS
                            ? String.join(",", values)
                            : Typed.words(values.isEmpty() ? "" : values.getFirst()));
        }
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(
                    part,
                    Visibility.find(Objects.requireNonNullElse(sent.getFirst(part.column()), ""))
                            .orElse(Visibility.PRIVATE));
        }
        var own = new HashMap<UUID, String>();
        sent.forEach((name, values) -> {
            if (name.matches(OWN_FIELD + "[0-9a-f-]{36}") && !values.isEmpty()) {
                own.put(UUID.fromString(name.substring(OWN_FIELD.length())), Typed.words(values.getFirst()));
            }
        });
        return new OrganisationForm(
                typed,
                visible,
                own,
                Objects.requireNonNullElse(sent.getFirst("territory"), ""),
                "true".equals(sent.getFirst("sure")));
    }

    /** An organisation as its form shows it. */
    static OrganisationForm of(Organisation organisation, String commune, Map<UUID, String> own) {
        var typed = new EnumMap<Field, String>(Field.class);
        typed.putAll(organisation.values().known());
        typed.put(Field.COMMUNE, commune);
        return new OrganisationForm(typed, organisation.visible(), own, String.valueOf(organisation.owner()), false);
    }

    String get(Field field) {
        return typed.getOrDefault(field, "");
    }

    /** The words of its title: a name that was typed, or that there is none yet. */
    String title() {
        return get(Field.NAME).isEmpty() ? say("directory.new") : get(Field.NAME);
    }
}
