package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.nio.charset.StandardCharsets;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes templates on screen, from a copy of one or as the next version of one, with the checks of their files. */
@Controller
record TemplateDraftController(
        WriteTemplate writeTemplate, TemplateDrafts drafts, TemplateDraftOverview overview, Templates templates) {

    private static final int MOST_TEMPLATES = 200;

    @GetMapping("/template-drafts")
    Answer list(@WritesTemplates SignedIn me) {
        var madeUp = writeTemplate.isMadeUp(me);
        return Answer.show(
                "programme/rollout/drafts",
                new TemplateDraftsPage(
                        frame(say("rollout.drafts")),
                        drafts.list(madeUp),
                        templates.listNewest(MOST_TEMPLATES, madeUp).stream()
                                .map(it -> it.template())
                                .toList()));
    }

    @GetMapping("/template-drafts/new")
    Answer ask(@WritesTemplates SignedIn me, @RequestParam(defaultValue = "") String from) {
        return ask(newest(from), NewDraftPage.FORM.empty());
    }

    private static Answer ask(Template from, Filled form) {
        return Answer.refuse(
                "programme/rollout/new-draft",
                new NewDraftPage(frame(say("rollout.draft.new")), from, form),
                form.mistakes());
    }

    private Template newest(String slug) {
        return templates.versions(slug).stream()
                .findFirst()
                .map(it -> templates.get(slug, String.valueOf(it)).template())
                .orElseThrow(() -> new NotFound("template", slug));
    }

    /** @param next whether it becomes the next version of this template, rather than another template */
    @PostMapping("/template-drafts")
    Answer begin(
            @WritesTemplates SignedIn me,
            @RequestParam String from,
            @RequestParam(defaultValue = "false") boolean next,
            @RequestParam MultiValueMap<String, String> sent) {
        var template = newest(from);
        if (next) {
            return writeTemplate
                    .next(template, me)
                    .map(it -> Answer.goTo(it.path()))
                    .orElseGet(() -> Answer.done("/template-drafts", "rollout.draft.taken"));
        }
        var form = NewDraftPage.FORM.sent(sent).check();
        return form.mistakes().none()
                ? Answer.goTo(writeTemplate
                        .copy(template, form.typed(NewDraftPage.TITLE), me)
                        .path())
                : ask(template, form);
    }

    @GetMapping("/template-drafts/{draft}")
    Answer show(@WritesTemplates TemplateDraft draft) {
        return overview.show(draft);
    }

    @GetMapping("/template-drafts/{draft}/template.yaml")
    ResponseEntity<byte[]> download(@WritesTemplates TemplateDraft draft) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(draft.template().slug() + ".yaml")
                                .build()
                                .toString())
                .body(writeTemplate.file(draft).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/template-drafts/{draft}/publish")
    Answer publish(
            @WritesTemplates TemplateDraft draft,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int version,
            @RequestParam int newest,
            @RequestParam(defaultValue = "false") boolean sure) {
        var mistakes = new Mistakes().seen(version, draft.version()).unless(sure, "whole", "web.form.sure");
        if (!mistakes.none()) {
            return overview.refuse(draft, mistakes);
        }
        return writeTemplate
                .publish(draft, newest, me)
                .map(it -> Answer.done("/templates/" + it.slug(), "rollout.draft.published", it.version()))
                .orElseGet(() -> overview.refuse(draft, new Mistakes().seen(false)));
    }

    @PostMapping("/template-drafts/{draft}/discard")
    Answer discard(
            @WritesTemplates TemplateDraft draft,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean sure) {
        var mistakes = new Mistakes().seen(version, draft.version()).unless(sure, "whole", "web.form.sure");
        if (!mistakes.none()) {
            return overview.refuse(draft, mistakes);
        }
        writeTemplate.discard(draft);
        return Answer.done("/template-drafts", "rollout.draft.discarded");
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("rollout.drafts.lead"))
                .under(say("pathway.templates"), "/templates")
                .asPersonal();
    }
}
