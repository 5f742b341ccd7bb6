package org.maillage.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields.Kind;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.directory.sheet.OrganisationFormPage.Section;
import org.maillage.pathway.InFrench;
import org.maillage.web.Drawn;
import org.springframework.util.LinkedMultiValueMap;

/** The form of an organisation: what its reader may not see is not in it, and cannot be written by it. */
@InFrench
class OrganisationFormTest {

    private static final OwnField LABEL =
            new OwnField(new UUID(0, 1), new UUID(0, 2), "Label", Kind.CHOICE, List.of("oui", "à l’étude"), false);
    private static final OwnField MEMBERS =
            new OwnField(new UUID(0, 3), new UUID(0, 2), "Adhérents", Kind.NUMBER, List.of(), false);

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PRESENTATION", "ADDRESS", "CONTACT"})
    void whatTheReaderMayNotSeeIsNotInTheForm(Part hidden) {
        var form = OrganisationForm.empty(List.of(), it -> it != hidden);

        assertThat(names(form)).doesNotContainAnyElementsOf(fields(hidden)).containsAll(fields(Part.RECORD));
        assertThat(DrawFields.parts(form)).extracting(Drawn::name).doesNotContain(hidden.column());
    }

    /** Whoever adds a field to what their browser sends has not said anything. */
    @Test
    void whatWasSentAllTheSameIsNotHeard() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("email", "autre@example.org");
        sent.add(Part.CONTACT.column(), "public");
        sent.add(Part.RECORD.column(), "network");

        var form = OrganisationForm.sent(sent, List.of(), it -> it == Part.RECORD);

        assertThat(form.visible()).isEqualTo(Map.of(Part.RECORD, Visibility.NETWORK));
        assertThat(form.filled().typed(CheckOrganisation.asked(Field.EMAIL))).isEmpty();
    }

    @Test
    void everyFieldStandsInOneSection() {
        var drawn = names(OrganisationForm.empty(List.of(), it -> true));

        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Field.values())
                        .filter(it -> it != Field.CLOSED)
                        .map(Field::column))
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    /** Whoever opens a form sees what is filled and what is wrong, without unfolding. */
    @Test
    void aSectionIsOpenWhereSomethingIsFilledOrWrong() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("phone", "02 99 00 00 00");
        var form = OrganisationForm.sent(sent, List.of(), it -> true);

        assertThat(open(form)).containsExactly("who", "reach");
        form.mistakes().note("siren", "Ce numéro n’est pas le bon.");
        assertThat(open(form)).containsExactly("who", "reach", "registers");
    }

    @Test
    void theFieldsOfATeamHaveASectionOfTheirOwn() {
        var form = OrganisationForm.empty(List.of(LABEL, MEMBERS), it -> true);

        var own = DrawFields.sections(form).getLast();

        assertThat(own.id()).isEqualTo("own");
        assertThat(own.fields()).extracting(Drawn::label).containsExactly("Label", "Adhérents");
        assertThat(own.fields().getFirst().choices())
                .extracting(it -> it.key())
                .containsExactly("", "oui", "à l’étude");
        assertThat(DrawFields.sections(OrganisationForm.empty(List.of(), it -> true)))
                .extracting(Section::id)
                .doesNotContain("own");
    }

    @ParameterizedTest
    @CsvSource({"à l’étude, 12, true", "non, 12, false", "oui, douze, false", "'', '', true"})
    void whatStandsInThemIsOfTheirKind(String label, String members, boolean sound) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("own-" + LABEL.id(), label);
        sent.add("own-" + MEMBERS.id(), members);
        var form = OrganisationForm.sent(sent, List.of(LABEL, MEMBERS), it -> false);

        assertThat(form.filled().check().mistakes().none()).isEqualTo(sound);
        assertThat(form.typedOwn()).isEqualTo(Map.of(LABEL.id(), label, MEMBERS.id(), members));
    }

    /** An emptied field is emptied; one that did not come with the form stays as it is. */
    @Test
    void aFieldThatDidNotComeIsNotEmptied() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("own-" + LABEL.id(), "");

        assertThat(OrganisationForm.sent(sent, List.of(LABEL, MEMBERS), it -> false)
                        .typedOwn())
                .containsOnlyKeys(LABEL.id());
    }

    /** Personal by default: people met are seen by whoever typed them. */
    @Test
    void whatIsTypedFirstIsSeenByTheTeamAndPeopleByWhoTypedThem() {
        assertThat(OrganisationForm.FIRST.keySet()).isEqualTo(EnumSet.allOf(Part.class));
        assertThat(OrganisationForm.FIRST).containsEntry(Part.CONTACT, Visibility.TERRITORY);
        assertThat(OrganisationForm.FIRST).containsEntry(Part.PEOPLE, Visibility.PRIVATE);
        assertThat(OrganisationForm.FIRST.values()).doesNotContain(Visibility.PUBLIC, Visibility.NETWORK);
    }

    @Test
    void itsTitleIsTheNameOnceThereIsOne() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Les Jardins");
        Predicate<Part> all = it -> true;

        assertThat(OrganisationForm.sent(sent, List.of(), all).title()).isEqualTo("Les Jardins");
        assertThat(OrganisationForm.empty(List.of(), all).title()).isNotBlank().isNotEqualTo("Les Jardins");
    }

    private static List<String> names(OrganisationForm form) {
        return DrawFields.sections(form).stream()
                .flatMap(it -> it.fields().stream())
                .map(Drawn::name)
                .toList();
    }

    private static List<String> open(OrganisationForm form) {
        return DrawFields.sections(form).stream()
                .filter(Section::open)
                .map(Section::id)
                .toList();
    }

    private static List<String> fields(Part part) {
        return Arrays.stream(Field.values())
                .filter(it -> it.part() == part && it != Field.CLOSED)
                .map(Field::column)
                .toList();
    }
}
