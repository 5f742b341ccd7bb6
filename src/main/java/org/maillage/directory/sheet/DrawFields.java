package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.sheet.OrganisationFormOverview.Answer;
import org.maillage.directory.sheet.OrganisationFormPage.Section;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/** Lays out the fields of the form of an organisation; what its reader may not see is not in it. */
@Component
record DrawFields(Vocabularies vocabularies, OwnFields ownFields) {

    private static final List<Field> WHO =
            List.of(Field.NAME, Field.PROFILE, Field.COMMUNE, Field.DESCRIPTION, Field.THEMES);
    private static final List<Field> WHERE = List.of(Field.STREET, Field.POSTAL_CODE, Field.LATITUDE, Field.LONGITUDE);
    private static final List<Field> REACH = List.of(Field.WEB, Field.EMAIL, Field.PHONE, Field.LANGUAGES);
    private static final List<Field> REGISTERS = List.of(
            Field.SHORT_NAME,
            Field.SIREN,
            Field.SIRET,
            Field.RNA,
            Field.LEGAL_CATEGORY,
            Field.ACTIVITY,
            Field.FOUNDED_ON,
            Field.CLOSED_ON);

    /** The fields of an organisation, in parts that unfold. */
    List<Section> sections(OrganisationForm form, @Nullable UUID territory, Answer answer, Predicate<Part> sees) {
        var own = territory == null ? List.<OwnField>of() : ownFields.of(territory);
        return Stream.of(
                        section("who", true, WHO, form, answer, sees),
                        section("reach", false, REACH, form, answer, sees),
                        section("where", false, WHERE, form, answer, sees),
                        section("registers", false, REGISTERS, form, answer, sees),
                        section(
                                "third-place",
                                false,
                                Stream.concat(Stream.of(Field.THIRD_PLACE), Field.OF_THIRD_PLACES.stream())
                                        .toList(),
                                form,
                                answer,
                                sees),
                        new Section(
                                "own",
                                say("directory.section.own"),
                                say("directory.form.own.hint"),
                                true,
                                own.stream()
                                        .filter(it -> !it.retired() && sees.test(Part.OWN))
                                        .map(it -> own(it, form))
                                        .toList()))
                .filter(it -> !it.fields().isEmpty())
                .toList();
    }

    private Section section(
            String id, boolean open, List<Field> all, OrganisationForm form, Answer answer, Predicate<Part> sees) {
        var fields = all.stream().filter(it -> sees.test(it.part())).toList();
        return new Section(
                id,
                say("directory.form." + id),
                Words.has("directory.form." + id + ".hint") ? say("directory.form." + id + ".hint") : "",
                open
                        || fields.stream()
                                .anyMatch(it -> !form.get(it).isEmpty()
                                        || !answer.mistakes().at(it.column()).isEmpty()),
                fields.stream().map(it -> field(it, form, answer)).toList());
    }

    private FieldView field(Field field, OrganisationForm form, Answer answer) {
        var value = form.get(field);
        return new FieldView(
                field.column(),
                field.words(),
                look(field),
                value,
                field.longest(),
                field == Field.NAME || field == Field.COMMUNE,
                Words.has("directory.hint." + field.column()) ? say("directory.hint." + field.column()) : "",
                field == Field.COMMUNE ? answer.communes() : options(field, value),
                value.isEmpty() ? List.of() : List.of(value.split(",")),
                answer.mistakes().at(field.column()));
    }

    // What is chosen stays to be chosen, although it was retired meanwhile.
    private List<Choice> options(Field field, String value) {
        var options = vocabularies.choices(field);
        var retired = field.shape() != Field.Shape.KEY && field.shape() != Field.Shape.KEYS
                ? Stream.<String>of()
                : Arrays.stream(value.split(","))
                        .filter(it -> !it.isEmpty()
                                && options.stream()
                                        .noneMatch(option -> option.key().equals(it)));
        return Stream.concat(options.stream(), retired.map(it -> new Choice(it, vocabularies.words(field, it))))
                .toList();
    }

    private static String look(Field field) {
        return field == Field.COMMUNE
                ? "commune"
                : switch (field.shape()) {
                    case WORDS -> "words";
                    case MARK -> "mark";
                    case KEY -> "choice";
                    case KEYS -> "choices";
                    default -> "line";
                };
    }

    private static FieldView own(OwnField field, OrganisationForm form) {
        var value = form.own().getOrDefault(field.id(), "");
        return new FieldView(
                OrganisationForm.OWN_FIELD + field.id(),
                field.name(),
                field.kind() == OwnFields.Kind.CHOICE ? "choice" : "line",
                value,
                1000,
                false,
                say("directory.own.hint." + field.kind().column()),
                field.choices().stream().map(it -> new Choice(it, it)).toList(),
                List.of(value),
                value.isEmpty() || field.tidy(value).isPresent()
                        ? ""
                        : say("directory.own.wrong." + field.kind().column()));
    }

    /** Who shall see which part. */
    static List<FieldView> parts(OrganisationForm form, Predicate<Part> sees) {
        var choices = Arrays.stream(Visibility.values())
                .map(it -> new Choice(it.column(), it.words()))
                .toList();
        return Arrays.stream(Part.values())
                .filter(sees)
                .map(it -> new FieldView(
                        it.column(),
                        it.words(),
                        "choice",
                        "",
                        0,
                        true,
                        "",
                        choices,
                        List.of(form.visible()
                                .getOrDefault(it, Visibility.PRIVATE)
                                .column()),
                        ""))
                .toList();
    }
}
