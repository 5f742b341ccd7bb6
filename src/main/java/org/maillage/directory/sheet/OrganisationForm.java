package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * What somebody types about an organisation, and who shall see which part of it.
 *
 * @param own the fields that its team has made for itself
 * @param sees the parts that whoever types may see; the others are not in the form
 */
record OrganisationForm(Filled filled, List<OwnField> own, Predicate<Part> sees) {

    /** Whose team keeps it; asked for when it is added. */
    static final FormField<UUID> TERRITORY = FormField.id("territory");

    /** Whether they know that it is not one of those that are alike. */
    static final FormField<Boolean> SURE = FormField.check("sure");

    /** What a team types is seen by the team, how to reach an actor too; people met, by whoever typed it. */
    static final Map<Part, Visibility> FIRST = Map.of(
            Part.RECORD, Visibility.TERRITORY,
            Part.PRESENTATION, Visibility.TERRITORY,
            Part.ADDRESS, Visibility.TERRITORY,
            Part.CONTACT, Visibility.TERRITORY,
            Part.PEOPLE, Visibility.PRIVATE,
            Part.OWN, Visibility.TERRITORY);

    private static final String WORDS = "directory.field";
    private static final int LONGEST_OWN = 1000;

    OrganisationForm {
        Arrays.stream(Part.values()).forEach(it -> filled.offer(seen(it), Visibility.choices()));
        own.forEach(field -> {
            if (field.kind() == OwnFields.Kind.CHOICE) {
                filled.offer(
                        asked(field),
                        field.choices().stream().map(it -> new Choice(it, it)).toList());
            }
        });
    }

    static OrganisationForm empty(List<OwnField> own, Predicate<Part> sees) {
        return new OrganisationForm(Filled.empty(WORDS, fields(own, sees)), own, sees);
    }

    static OrganisationForm sent(MultiValueMap<String, String> sent, List<OwnField> own, Predicate<Part> sees) {
        return new OrganisationForm(Filled.sent(WORDS, fields(own, sees), sent), own, sees);
    }

    private static List<FormField<?>> fields(List<OwnField> own, Predicate<Part> sees) {
        return Stream.of(
                        Stream.of(TERRITORY, SURE),
                        Arrays.stream(Field.values())
                                .filter(it -> sees.test(it.part()))
                                .map(CheckOrganisation::asked),
                        own.stream().map(OrganisationForm::asked),
                        Arrays.stream(Part.values()).filter(sees).map(OrganisationForm::seen))
                .<FormField<?>>flatMap(it -> it)
                .toList();
    }

    /** Who shall see a part. */
    static FormField<Visibility> seen(Part part) {
        return FormField.one(part.column(), Visibility.class).must();
    }

    /** A field that the team has made. */
    static FormField<String> asked(OwnField field) {
        return FormField.readAs(
                "own-" + field.id(),
                field.kind() == OwnFields.Kind.CHOICE ? Kind.CHOICE : Kind.LINE,
                LONGEST_OWN,
                "sheet.own.wrong." + field.kind().column(),
                field::tidy,
                it -> it);
    }

    OrganisationForm seenBy(Map<Part, Visibility> visible) {
        visible.forEach((part, by) -> filled.with(seen(part), by));
        return this;
    }

    Map<Part, Visibility> visible() {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        Arrays.stream(Part.values()).filter(sees).forEach(it -> visible.put(it, filled.must(seen(it))));
        return visible;
    }

    /** What is typed into the fields of the team that came with the form, by their ids. */
    Map<UUID, String> typedOwn() {
        var typed = new HashMap<UUID, String>();
        own.stream().filter(it -> filled.has(asked(it))).forEach(it -> typed.put(it.id(), filled.typed(asked(it))));
        return typed;
    }

    Mistakes mistakes() {
        return filled.mistakes();
    }

    /** The words of the title of a new one: a name that was typed, or that there is none yet. */
    String title() {
        var name = filled.typed(CheckOrganisation.asked(Field.NAME));
        return name.isEmpty() ? say("sheet.new") : name;
    }
}
