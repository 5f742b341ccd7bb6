package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.UUID;
import org.maillage.evaluation.fragility.FragilityIndicator.Concern;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What a team says of an indicator: which of those that are known, or one of its own with its source, its year and its scope. */
final class IndicatorForm {

    static final FormField<String> KNOWN = FormField.choice("known").must();
    static final FormField<Concern> CONCERN = FormField.one("concern", Concern.class)
            .drawnAs(FormField.Kind.RADIO)
            .must();

    static final FormField<String> NAME = FormField.line("name", 200).must();
    static final FormField<String> VALUE = FormField.line("value", 100).must();
    static final FormField<String> SOURCE = FormField.line("source", 300).must();
    static final FormField<Integer> YEAR =
            FormField.number("year", 1900, 2100, "fragility.own.year.wrong").must();
    static final FormField<String> SCOPE = FormField.line("scope", 200).must();

    private static final Fields OF_PLATFORM = Fields.of("fragility.indicator", KNOWN, CONCERN);
    private static final Fields OWN = Fields.of("fragility.own", NAME, VALUE, SOURCE, YEAR, SCOPE);

    private IndicatorForm() {}

    static Filled known(List<Choice> known) {
        return offered(OF_PLATFORM.empty(), known);
    }

    static Filled known(List<Choice> known, MultiValueMap<String, String> sent) {
        return offered(OF_PLATFORM.sent(sent), known).check();
    }

    private static Filled offered(Filled filled, List<Choice> known) {
        return filled.offer(KNOWN, known).offerEach(CONCERN, List.of(Concern.values()));
    }

    static Filled own() {
        return OWN.empty();
    }

    static Filled own(MultiValueMap<String, String> sent) {
        return OWN.sent(sent).check();
    }

    static FragilityIndicator knownOf(UUID id, Filled sound) {
        return FragilityIndicator.known(id, sound.typed(KNOWN), sound.must(CONCERN));
    }

    static FragilityIndicator ownOf(UUID id, Filled sound) {
        return FragilityIndicator.own(
                id, sound.typed(NAME), sound.typed(VALUE), sound.typed(SOURCE), sound.must(YEAR), sound.typed(SCOPE));
    }
}
