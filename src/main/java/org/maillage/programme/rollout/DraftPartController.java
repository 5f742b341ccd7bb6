package org.maillage.programme.rollout;

import org.maillage.programme.rollout.WriteTemplate.Outcome.Kept;
import org.maillage.programme.rollout.WriteTemplate.Outcome.Refused;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the parts of a template that is written, one at a time. */
@Controller
record DraftPartController(WriteTemplate writeTemplate, TemplateDraftOverview overview) {

    @PostMapping("/template-drafts/{draft}")
    Answer tell(
            @WritesTemplates TemplateDraft draft,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = DraftForm.sent(draft, DraftPart.WHOLE, "", sent);
        return keep(
                draft,
                version,
                DraftPart.WHOLE,
                "",
                form,
                writeTemplate.entries(draft).told(form));
    }

    @PostMapping("/template-drafts/{draft}/{part}/{key}")
    Answer tell(
            @WritesTemplates TemplateDraft draft,
            @PathVariable String part,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = part(part);
        var form = DraftForm.sent(draft, one, key, sent);
        return keep(draft, version, one, key, form, writeTemplate.entries(draft).told(one, key, form));
    }

    private Answer keep(TemplateDraft draft, int version, DraftPart part, String key, Filled form, DraftEntries said) {
        if (!form.mistakes().seen(version, draft.version()).none()) {
            return overview.refuse(draft, part, key, form);
        }
        return switch (writeTemplate.change(draft, said)) {
            case Kept kept -> Answer.done(draft.path() + "#" + part.word(), "web.form.saved");
            case Refused refused -> {
                DraftForm.note(part, form, refused.faults());
                yield overview.refuse(draft, part, key, form);
            }
        };
    }

    @PostMapping("/template-drafts/{draft}/{part}/{key}/remove")
    Answer remove(
            @WritesTemplates TemplateDraft draft,
            @PathVariable String part,
            @PathVariable String key,
            @RequestParam int version) {
        var one = part(part);
        var uses = one == DraftPart.FORMATS ? DraftForm.uses(draft.template(), key) : "";
        return uses.isEmpty()
                ? change(draft, version, one, writeTemplate.entries(draft).without(one, key))
                : overview.refuse(draft, new Mistakes().unless(false, "whole", "rollout.draft.formats.used", uses));
    }

    @PostMapping("/template-drafts/{draft}/steps/{key}/move")
    Answer move(
            @WritesTemplates TemplateDraft draft,
            @PathVariable String key,
            @RequestParam boolean up,
            @RequestParam int version) {
        return change(
                draft, version, DraftPart.STEPS, writeTemplate.entries(draft).moved(key, up));
    }

    private Answer change(TemplateDraft draft, int version, DraftPart part, DraftEntries said) {
        var mistakes = new Mistakes().seen(version, draft.version());
        if (mistakes.none() && writeTemplate.change(draft, said) instanceof Refused refused) {
            refused.faults().forEach(it -> mistakes.note("whole", DraftForm.sentence(part, it)));
        }
        return mistakes.none()
                ? Answer.done(draft.path() + "#" + part.word(), "web.form.saved")
                : overview.refuse(draft, mistakes);
    }

    private static DraftPart part(String word) {
        return DraftPart.find(word).orElseThrow(() -> new NotFound("part of a template", word));
    }
}
