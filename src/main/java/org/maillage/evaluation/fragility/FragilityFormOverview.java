package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Vocabularies;
import org.maillage.evaluation.fragility.FragilityDoors.KeptFragility;
import org.maillage.evaluation.fragility.FragilityPages.FragilityPage;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms of a fragility: its words and actions, and the indicators beside it. */
@Component
record FragilityFormOverview(LookAtFragilities lookAt, Vocabularies vocabularies) {

    private static final String TEMPLATE = "evaluation/fragility/one";

    Answer show(KeptFragility kept) {
        var form = FragilityForm.of(kept.fragility(), kept.diagnosis().isPrepared());
        return Answer.show(TEMPLATE, page(kept, offered(kept, form), known(kept), IndicatorForm.own()));
    }

    FragilityForm sent(KeptFragility kept, MultiValueMap<String, String> sent) {
        return offered(kept, FragilityForm.sent(sent, kept.diagnosis().isPrepared()));
    }

    private FragilityForm offered(KeptFragility kept, FragilityForm form) {
        return form.offer(
                themes(kept.fragility().theme()),
                lookAt.underway(kept.diagnosis().team()).stream()
                        .map(it ->
                                new Choice(FragilityForm.key(Fragility.Action.of(it)), DescribeFragilities.words(it)))
                        .toList());
    }

    // One that was chosen and is retired since can stay.
    private List<Choice> themes(String chosen) {
        var offered = vocabularies.choices(Field.THEMES);
        return chosen.isEmpty() || offered.stream().anyMatch(it -> it.key().equals(chosen))
                ? offered
                : Stream.concat(
                                offered.stream(),
                                Stream.of(new Choice(chosen, vocabularies.words(Field.THEMES, chosen))))
                        .toList();
    }

    /** What the platform knows of the perimeter and does not stand beside the fragility yet. */
    private List<Choice> offered(KeptFragility kept) {
        return lookAt.known(kept.diagnosis()).values().stream()
                .filter(it -> kept.fragility().indicators().stream()
                        .noneMatch(one -> one.known().equals(it.key())))
                .map(it -> new Choice(
                        it.key(),
                        it.isKnown()
                                ? say("fragility.indicator.offered", it.name(), it.value(), it.years())
                                : say("fragility.indicator.offered.unknown", it.name())))
                .toList();
    }

    Filled known(KeptFragility kept) {
        return IndicatorForm.known(offered(kept)).with(IndicatorForm.CONCERN, FragilityIndicator.Concern.NEITHER);
    }

    Filled known(KeptFragility kept, MultiValueMap<String, String> sent) {
        return IndicatorForm.known(offered(kept), sent);
    }

    Answer refuse(KeptFragility kept, FragilityForm form) {
        if (form.filled().mistakes().isStale()) {
            form.filled()
                    .mistakes()
                    .now(Stream.concat(Stream.of(kept.fragility().words()), kept.fragility().typedLines().stream())
                            .map(it -> Typed.cut(it, Fragility.LONGEST))
                            .toList());
        }
        return Answer.refuse(
                TEMPLATE,
                page(kept, form, known(kept), IndicatorForm.own()),
                form.filled().mistakes());
    }

    Answer refuseKnown(KeptFragility kept, Filled known) {
        return refuse(kept, known, IndicatorForm.own(), known);
    }

    Answer refuseOwn(KeptFragility kept, Filled own) {
        return refuse(kept, known(kept), own, own);
    }

    private Answer refuse(KeptFragility kept, Filled known, Filled own, Filled wrong) {
        var form = FragilityForm.of(kept.fragility(), kept.diagnosis().isPrepared());
        return Answer.refuse(TEMPLATE, page(kept, offered(kept, form), known, own), wrong.mistakes());
    }

    private FragilityPage page(KeptFragility kept, FragilityForm form, Filled known, Filled own) {
        var it = kept.fragility();
        var told = lookAt.known(kept.diagnosis());
        return new FragilityPage(
                DiagnosisOverview.frame(it.words())
                        .under(kept.diagnosis().title(), kept.diagnosis().path()),
                it.path(),
                form.filled(),
                it.version(),
                it.indicators().stream()
                        .map(one -> DescribeIndicators.line(new Measured(one, told.get(one.known()))))
                        .toList(),
                known,
                UUID.randomUUID().toString(),
                !offered(kept).isEmpty(),
                own,
                UUID.randomUUID().toString(),
                kept.diagnosis().isPrepared(),
                kept.diagnosis().path() + "#" + it.id().value(),
                Stream.of(form.filled(), known, own)
                        .map(Filled::mistakes)
                        .filter(one -> !one.none())
                        .findFirst()
                        .orElse(form.filled().mistakes()));
    }
}
