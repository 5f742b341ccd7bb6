package org.maillage.programme;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes and publishes framing notes. */
@Controller
record NoteController(LiveEditions editions, WriteNote writeNote, Policy policy) {

    @GetMapping("/editions/{slug}/framing-note/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = led(slug, me);
        return form(model, edition, writeNote.draft(edition), new Mistakes());
    }

    /** @param publish whether the lead publishes it, rather than keeping it for later */
    @PostMapping("/editions/{slug}/framing-note/edit")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(defaultValue = "0") int number,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var newest = writeNote.draft(edition).version();
        var draft = NoteDraft.typed(typed, newest);
        var mistakes = draft.check()
                .unless(!publish || !draft.isEmpty(), "motives", "edition.note.empty")
                .seen(version, newest)
                .seen(publish ? number : edition.noteVersion() + 1, edition.noteVersion() + 1);
        if (mistakes.refuse(response)) {
            return form(model, edition, draft, mistakes);
        }
        if (publish) {
            next.addFlashAttribute(Here.FLASH, say("edition.note.published", writeNote.publish(edition, draft, me)));
            return "redirect:" + edition.path() + "/board";
        }
        writeNote.keepDraft(edition, draft);
        next.addFlashAttribute(Here.FLASH, say("edition.note.kept"));
        return "redirect:" + edition.path() + "/framing-note/edit";
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private static String form(Model model, LiveEdition edition, NoteDraft draft, Mistakes mistakes) {
        var frame = Frame.of(say("edition.note"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .asPersonal();
        var fields = draft.words().entrySet().stream()
                .map(it -> new NotePage.Field(it.getKey(), say("pathway.note." + it.getKey()), it.getValue()))
                .toList();
        model.addAttribute(
                "page",
                new NotePage(frame, edition.path(), edition.noteVersion() + 1, fields, draft.version(), mistakes));
        return "programme/note";
    }
}
