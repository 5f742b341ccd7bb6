package org.maillage.programme;

import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes editions, changes what they say, and moves them on. */
@Controller
record EditionFormController(Starts starts, MakeEdition makeEdition, MoveEdition moveEdition) {

    @GetMapping("/programmes/{slug}/editions/new")
    Answer ask(@Leads Programme programme, @RequestParam(defaultValue = "") String from) {
        return starts.find(programme, from)
                .map(it -> made(programme, from, it, starts.form(it)))
                .orElseGet(() -> Answer.show(
                        "programme/starts",
                        new StartsPage(
                                frame(programme.title(), programme.path(), "programme.edition.new"),
                                starts.of(programme))));
    }

    @PostMapping("/programmes/{slug}/editions")
    Answer make(
            @Leads Programme programme,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String from,
            @RequestParam MultiValueMap<String, String> sent) {
        var start = starts.find(programme, from).orElseThrow(() -> new NotFound("start", from));
        var form = EditionForm.sent(sent);
        if (!form.check().none()) {
            return made(programme, from, start, form);
        }
        var slug = makeEdition.makeEdition(programme, start.template(), start.last(), form, me);
        return Answer.done("/editions/" + slug + "/board", "programme.edition.made");
    }

    @GetMapping("/editions/{slug}/edit")
    Answer edit(@Leads LiveEdition edition) {
        return edited(edition, EditionForm.of(edition));
    }

    @PostMapping("/editions/{slug}/edit")
    Answer save(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = EditionForm.sent(sent);
        if (!form.check().seen(version, edition.version()).none()) {
            return edited(edition, form);
        }
        makeEdition.retell(edition, form, version, me);
        return Answer.done(edition.path() + "/board", "web.form.saved");
    }

    @PostMapping("/editions/{slug}/move")
    Answer move(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String to,
            @RequestParam(defaultValue = "false") boolean sure) {
        var status = Status.find(to).orElseThrow(() -> new NotFound("status", to));
        var moved = sure && moveEdition.moveEdition(edition, status, me);
        return Answer.done(
                edition.path() + (!sure && edition.status().hasBegun() ? "/move" : "/board"),
                moved ? "programme.edition.moved." + to : sure ? "programme.edition.not-moved" : "web.form.sure");
    }

    private static Answer made(Programme programme, String from, Starts.Start start, EditionForm form) {
        return show(new EditionFormPage(
                frame(programme.title(), programme.path(), "programme.edition.new"),
                programme.path() + "/editions",
                programme.path() + "/editions/new",
                from,
                say(
                        start.last() == null
                                ? "programme.edition.from.template.chosen"
                                : "programme.edition.from.edition.chosen",
                        start.words()),
                form.filled(),
                0));
    }

    private static Answer edited(LiveEdition edition, EditionForm form) {
        var board = edition.path() + "/board";
        return show(new EditionFormPage(
                frame(edition.title(), board, "programme.edition.edit"),
                edition.path() + "/edit",
                board,
                "",
                "",
                form.filled(),
                edition.version()));
    }

    private static Answer show(EditionFormPage page) {
        return Answer.refuse("programme/edition", page, page.form().mistakes());
    }

    private static Frame frame(String title, String path, String key) {
        return Frame.of(say(key), title).under(title, path).asPersonal();
    }
}
