package org.maillage.evaluation.fragility;

import java.util.Map;
import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.fragility.FragilityDoors.KeptFragility;
import org.maillage.shared.OneLine;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fragilities of a diagnosis: added, said, measured, taken out. */
@Controller
record FragilityController(
        FragilityFormOverview forms, KeepDiagnosis keep, Fragilities fragilities, Indicators indicators) {

    private static final String ONE = DiagnosisId.ONE + "/of/" + FragilityId.ID;

    /** @param fresh id that the page has given it, by which it is kept once */
    @PostMapping(DiagnosisId.ONE + "/of")
    Answer add(@Keeps Diagnosis diagnosis, @RequestParam UUID fresh, @RequestParam(defaultValue = "") String words) {
        var typed = Typed.line(words);
        if (typed.isEmpty() || typed.length() > Fragility.LONGEST || !OneLine.isOne(typed)) {
            return Answer.done(diagnosis.path(), "fragility.add.wrong", Fragility.LONGEST);
        }
        var id = new FragilityId(fresh);
        return keep.add(diagnosis, Map.of(id, typed))
                ? Answer.done(diagnosis.path() + "/of/" + fresh, "fragility.added")
                : Answer.done(
                        diagnosis.path(),
                        diagnosis.isPrepared() ? "fragility.full" : "fragility.open.already",
                        Fragilities.MOST);
    }

    @GetMapping(ONE)
    Answer show(@Keeps KeptFragility kept) {
        return forms.show(kept);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps KeptFragility kept, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var it = kept.fragility();
        var form = forms.sent(kept, sent);
        var mistakes = form.check().seen(version, it.version());
        if (mistakes.none()) {
            mistakes.seen(keep.change(form.change(it, version)));
        }
        return mistakes.none() ? done(kept, "web.form.saved") : forms.refuse(kept, form);
    }

    private static Answer done(KeptFragility kept, String key) {
        return Answer.done(kept.diagnosis().path() + "#" + kept.fragility().id().value(), key);
    }

    /** @param fresh id that the page has given it, by which it is kept once */
    @PostMapping(ONE + "/known")
    Answer addKnown(
            @Keeps KeptFragility kept, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID fresh) {
        var form = forms.known(kept, sent);
        if (!form.mistakes().none()) {
            return forms.refuseKnown(kept, form);
        }
        return added(kept, IndicatorForm.knownOf(fresh, form), form, IndicatorForm.KNOWN.name())
                ? Answer.done(kept.fragility().path(), "fragility.indicator.added")
                : forms.refuseKnown(kept, form);
    }

    /** @param fresh id that the page has given it, by which it is kept once */
    @PostMapping(ONE + "/own")
    Answer addOwn(
            @Keeps KeptFragility kept, @RequestParam MultiValueMap<String, String> sent, @RequestParam UUID fresh) {
        var form = IndicatorForm.own(sent);
        if (!form.mistakes().none()) {
            return forms.refuseOwn(kept, form);
        }
        return added(kept, IndicatorForm.ownOf(fresh, form), form, IndicatorForm.NAME.name())
                ? Answer.done(kept.fragility().path(), "fragility.indicator.added")
                : forms.refuseOwn(kept, form);
    }

    private boolean added(KeptFragility kept, FragilityIndicator indicator, Filled form, String field) {
        var added = keep.add(kept.fragility(), indicator);
        form.mistakes().unless(added, field, "fragility.indicator.full", Indicators.MOST);
        return added;
    }

    @PostMapping(ONE + "/less")
    Answer less(@Keeps KeptFragility kept, @RequestParam UUID indicator) {
        indicators.remove(kept.fragility().id(), indicator);
        return Answer.done(kept.fragility().path(), "fragility.indicator.removed");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps KeptFragility kept) {
        return Answer.done(
                kept.diagnosis().path(),
                fragilities.remove(kept.fragility().id()) ? "fragility.removed" : "fragility.open.already");
    }
}
