package org.maillage.programme;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.shared.NotFound;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes editions, changes what they say, and moves them on. */
@Controller
record EditionFormController(
        Programmes programmes,
        Starts starts,
        LiveEditions editions,
        MakeEdition makeEdition,
        MoveEdition moveEdition,
        Policy policy) {

    @GetMapping("/programmes/{slug}/editions/new")
    String ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        var programme = led(slug, me);
        var start = starts.find(programme, from);
        model.addAttribute(
                "page",
                start.map(it -> made(programme, from, it, starts.form(it), new Mistakes()))
                        .orElseGet(() -> choice(programme)));
        return "programme/edition";
    }

    @PostMapping("/programmes/{slug}/editions")
    String make(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam String from,
            @ModelAttribute("form") EditionForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var programme = led(slug, me);
        var start = starts.find(programme, from).orElseThrow(() -> new NotFound("start", from));
        var mistakes = form.check();
        if (mistakes.refuse(response)) {
            model.addAttribute("page", made(programme, from, start, form, mistakes));
            return "programme/edition";
        }
        var made = makeEdition.makeEdition(programme, start.template(), start.last(), form, me);
        next.addFlashAttribute(Here.FLASH, say("edition.made"));
        return "redirect:/editions/" + made + "/board";
    }

    @GetMapping("/editions/{slug}/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = ledEdition(slug, me);
        model.addAttribute("page", edited(edition, EditionForm.of(edition), edition.version(), new Mistakes()));
        return "programme/edition";
    }

    @PostMapping("/editions/{slug}/edit")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") EditionForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = ledEdition(slug, me);
        var mistakes = form.check().seen(version, edition.version());
        if (mistakes.refuse(response)) {
            model.addAttribute("page", edited(edition, form, edition.version(), mistakes));
            return "programme/edition";
        }
        makeEdition.retell(edition, form, version, me);
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + edition.path() + "/board";
    }

    @PostMapping("/editions/{slug}/move")
    String move(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam String to,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next) {
        var edition = ledEdition(slug, me);
        var status = Status.find(to).orElseThrow(() -> new NotFound("status", to));
        var moved = sure && moveEdition.moveEdition(edition, status, me);
        next.addFlashAttribute(
                Here.FLASH, say(moved ? "edition.moved." + to : sure ? "edition.not-moved" : "form.sure"));
        return "redirect:" + edition.path() + (!sure && edition.status().hasBegun() ? "/move" : "/board");
    }

    private Programme led(String slug, SignedIn me) {
        var programme = programmes.get(slug);
        Rights.must(policy.leads(me, programme.id()));
        return programme;
    }

    private LiveEdition ledEdition(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private EditionFormPage choice(Programme programme) {
        return new EditionFormPage(
                frame(programme.title(), programme.path(), "edition.new"),
                "",
                programme.path(),
                "",
                "",
                starts.of(programme),
                new EditionForm("", "", "", "", "", "", ""),
                0,
                new Mistakes());
    }

    private static EditionFormPage made(
            Programme programme, String from, Starts.Start start, EditionForm form, Mistakes mistakes) {
        return new EditionFormPage(
                frame(programme.title(), programme.path(), "edition.new"),
                programme.path() + "/editions",
                programme.path() + "/editions/new",
                from,
                say(
                        start.last() == null ? "edition.from.template.chosen" : "edition.from.edition.chosen",
                        start.words()),
                List.of(),
                form,
                0,
                mistakes);
    }

    private static EditionFormPage edited(LiveEdition edition, EditionForm form, int version, Mistakes mistakes) {
        return new EditionFormPage(
                frame(edition.title(), edition.path() + "/board", "edition.edit"),
                edition.path() + "/edit",
                edition.path() + "/board",
                "",
                "",
                List.of(),
                form,
                version,
                mistakes);
    }

    private static Frame frame(String title, String path, String key) {
        return Frame.of(say(key), title).under(title, path).asPersonal();
    }
}
