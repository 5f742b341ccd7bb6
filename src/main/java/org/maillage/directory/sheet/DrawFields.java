package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Part;
import org.maillage.directory.sheet.OrganisationFormPage.Section;
import org.maillage.shared.Words;
import org.maillage.web.Drawn;

/** Lays out the fields of the form of an organisation in parts that unfold; what its reader may not see is not in it. */
final class DrawFields {

    private static final List<Field> WHO =
            List.of(Field.NAME, Field.PROFILE, Field.COMMUNE, Field.DESCRIPTION, Field.THEMES);
    private static final List<Field> WHERE = List.of(Field.STREET, Field.POSTAL_CODE, Field.LATITUDE, Field.LONGITUDE);
    private static final List<Field> REACH =
            List.of(Field.WEB, Field.EMAIL, Field.PHONE, Field.OTHER_EMAIL, Field.OTHER_PHONE, Field.LANGUAGES);
    private static final List<Field> REGISTERS = List.of(
            Field.SHORT_NAME,
            Field.SIREN,
            Field.SIRET,
            Field.SIRET_OF_SEAT,
            Field.RNA,
            Field.LEGAL_CATEGORY,
            Field.ACTIVITY,
            Field.FOUNDED_ON,
            Field.CLOSED_ON);
    private static final List<Field> THIRD_PLACE = Stream.concat(
                    Stream.of(Field.THIRD_PLACE), Field.OF_THIRD_PLACES.stream())
            .toList();

    private DrawFields() {}

    static List<Section> sections(OrganisationForm form) {
        return Stream.of(
                        section("who", WHO, form),
                        section("reach", REACH, form),
                        section("where", WHERE, form),
                        section("registers", REGISTERS, form),
                        section("third-place", THIRD_PLACE, form),
                        new Section("own", say("sheet.section.own"), say("sheet.form.own.hint"), true, own(form)))
                .filter(it -> !it.fields().isEmpty())
                .toList();
    }

    private static Section section(String id, List<Field> all, OrganisationForm form) {
        var fields = all.stream()
                .filter(it -> form.sees().test(it.part()))
                .map(it -> form.filled().drawn(it.column()))
                .toList();
        var title = "sheet.form." + id;
        return new Section(
                id,
                say(title),
                Words.has(title + ".hint") ? say(title + ".hint") : "",
                id.equals("who")
                        || fields.stream()
                                .anyMatch(it ->
                                        !it.values().isEmpty() || !it.mistake().isEmpty()),
                fields);
    }

    private static List<Drawn> own(OrganisationForm form) {
        return form.own().stream()
                .map(it -> form.filled()
                        .drawn(
                                OrganisationForm.asked(it),
                                it.name(),
                                say("sheet.own.hint." + it.kind().column())))
                .toList();
    }

    /** Who shall see which part. */
    static List<Drawn> parts(OrganisationForm form) {
        return Arrays.stream(Part.values())
                .filter(form.sees())
                .map(it -> form.filled().drawn(it.column()))
                .toList();
    }
}
