package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.pathway.Status;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Machine;
import org.maillage.web.Markdown;
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

/** Shows the call of an edition to everybody, and lets its leads write it. */
@Controller
record CallController(LiveEditions editions, Calls calls, Apply apply, Throttle throttle, Policy policy, Clock clock) {

    @GetMapping("/editions/{slug}/call")
    String show(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        if (edition.status() == Status.DRAFT && !policy.leads(me, edition.programme())) {
            throw new NotFound("call", slug);
        }
        return show(edition, "", "", new Mistakes(), model);
    }

    private String show(LiveEdition edition, String email, String territory, Mistakes mistakes, Model model) {
        var call = calls.find(edition.id()).orElseThrow(() -> new NotFound("call", edition.slug()));
        var open = call.isOpen(edition, clock.instant());
        model.addAttribute(
                "page",
                new CallPage(
                        Frame.of(say("call.of", edition.title()), edition.summary())
                                .in(Frame.Section.EDITIONS)
                                .under(edition.title(), edition.path()),
                        edition.path(),
                        edition.slug(),
                        edition.title(),
                        edition.summary(),
                        open ? "open" : edition.status() == Status.DRAFT ? "soon" : "closed",
                        Words.moment(call.closesAt()),
                        Markdown.html(call.words()),
                        edition.period(),
                        say("programme.places", edition.placesMin(), edition.placesMax()),
                        edition.noteVersion() > 0,
                        email,
                        territory,
                        mistakes));
        return "programme/call/show";
    }

    @PostMapping("/calls/{slug}/applications")
    String begin(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String territory,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = editions.get(slug);
        if (edition.status() == Status.DRAFT) {
            throw new NotFound("call", slug);
        }
        var typed = Typed.words(email).toLowerCase(Locale.ROOT);
        var name = Typed.words(territory);
        var mistakes = new Mistakes()
                .words(name, "territory", 160)
                .unless(Typed.isEmail(typed), "email", "form.email")
                .unless(
                        calls.find(edition.id())
                                .filter(it -> it.isOpen(edition, clock.instant()))
                                .isPresent(),
                        "territory",
                        "call.problem.closed");
        if (mistakes.none()) {
            mistakes.unless(throttle.lets(typed, Machine.of(request)), "email", "call.problem.often");
        }
        if (mistakes.refuse(response)) {
            return show(edition, email, territory, mistakes, model);
        }
        var secret = apply.begin(edition, typed, name);
        next.addFlashAttribute(Here.FLASH, say("call.begun", typed));
        return "redirect:/applications/" + secret.word();
    }

    @GetMapping("/editions/{slug}/call/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = led(slug, me);
        var call = calls.find(edition.id());
        var form = call.map(CallForm::of)
                .orElseGet(() ->
                        new CallForm(edition.startsOn().minusMonths(2).toString(), "", say("call.criteria.example")));
        return form(edition, form, call.map(Call::version).orElse(0), new Mistakes(), model);
    }

    @PostMapping("/editions/{slug}/call/edit")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") CallForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var newest = calls.find(edition.id()).map(Call::version).orElse(0);
        var mistakes = form.check(
                        clock.instant(), edition.status().compareTo(Status.SELECTION) < 0 ? edition.startsOn() : null)
                .seen(version, newest);
        if (mistakes.refuse(response)) {
            return form(edition, form, newest, mistakes, model);
        }
        calls.save(form.fill(edition.id(), version));
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + edition.path() + "/board";
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private static String form(LiveEdition edition, CallForm form, int version, Mistakes mistakes, Model model) {
        var frame = Frame.of(say("call.edit"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .asPersonal();
        model.addAttribute("page", new CallFormPage(frame, edition.path(), form, version, mistakes));
        return "programme/call/edit";
    }
}
