package org.maillage.programme.call;

import static org.maillage.programme.call.WriteApplication.back;
import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.call.ApplicationOverview.Shown;
import org.maillage.shared.Secret;
import org.maillage.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The application of a territory, for whoever holds its link: written bit by bit, handed in, taken back. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final ApplicationOverview overview;
    private final Apply apply;
    private final WriteApplication write;
    private final LiveEditions editions;

    ApplicationController(
            Applications applications,
            ApplicationOverview overview,
            Apply apply,
            WriteApplication write,
            LiveEditions editions) {
        this.write = write;
        this.applications = applications;
        this.overview = overview;
        this.apply = apply;
        this.editions = editions;
    }

    @GetMapping("/applications/{secret}")
    String show(@PathVariable String secret, @RequestParam(defaultValue = "") String place, Model model) {
        var application = write.get(secret);
        return write.show(application, secret, Shown.of(application).seeking(place), model);
    }

    /** @param place that is sought next; empty for none */
    @PostMapping("/applications/{secret}")
    String save(
            @PathVariable String secret,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String place,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return write.keep(secret, form, version, response, model).orElseGet(() -> {
            next.addFlashAttribute(Here.FLASH, say("call.application.saved"));
            return back(
                    secret,
                    place.isBlank()
                            ? ""
                            : "?place=" + UriUtils.encodeQueryParam(place, StandardCharsets.UTF_8) + "#perimeter");
        });
    }

    @PostMapping("/applications/{secret}/submit")
    String submit(
            @PathVariable String secret,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        write.draft(secret);
        return write.keep(secret, form, version, response, model).orElseGet(() -> {
            var application = write.get(secret);
            var edition = editions.get(application.edition());
            var submitted = overview.isOpen(edition) && apply.submit(edition, application, new Secret(secret));
            next.addFlashAttribute(Here.FLASH, say(submitted ? "call.submitted" : "call.not-submitted"));
            return back(secret, "");
        });
    }

    /** Makes a draft again of what was handed in, while the call is open. */
    @PostMapping("/applications/{secret}/resume")
    String resume(@PathVariable String secret, RedirectAttributes next) {
        var application = write.get(secret);
        var open = overview.isOpen(editions.get(application.edition()));
        var resumed = open && applications.markSubmitted(application.id(), false);
        next.addFlashAttribute(Here.FLASH, say(resumed ? "call.resumed" : "call.not-resumed"));
        return back(secret, "");
    }

    @PostMapping("/applications/{secret}/withdraw")
    String withdraw(
            @PathVariable String secret, @RequestParam(defaultValue = "false") boolean sure, RedirectAttributes next) {
        var withdrawn = sure && applications.withdraw(write.get(secret).id());
        next.addFlashAttribute(
                Here.FLASH, say(withdrawn ? "call.withdrawn" : sure ? "call.not-withdrawn" : "form.sure"));
        return back(secret, "");
    }
}
