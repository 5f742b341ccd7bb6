package org.maillage.pathway.call;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.pathway.LiveEditions;
import org.maillage.pathway.call.ApplicationOverview.Shown;
import org.maillage.shared.Here;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The application of a territory, for whoever holds its link: written bit by bit, handed in, taken back. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final ApplicationOverview overview;
    private final ApplicationPerimeter perimeter;
    private final Apply apply;
    private final Attachments attachments;
    private final LiveEditions editions;
    private final Clock clock;

    ApplicationController(
            Applications applications,
            ApplicationOverview overview,
            ApplicationPerimeter perimeter,
            Apply apply,
            Attachments attachments,
            LiveEditions editions,
            Clock clock) {
        this.applications = applications;
        this.overview = overview;
        this.perimeter = perimeter;
        this.apply = apply;
        this.attachments = attachments;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/applications/{secret}")
    String show(@PathVariable String secret, @RequestParam(defaultValue = "") String place, Model model) {
        var application = get(secret);
        return show(application, secret, Shown.of(application).seeking(place), model);
    }

    @PostMapping("/applications/{secret}")
    String save(
            @PathVariable String secret,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var application = get(secret);
        var mistakes = form.check(application, Year.now(clock).getValue()).seen(version, application.version());
        if (mistakes.refuse(response)) {
            return show(application, secret, new Shown(form, application.version(), mistakes, "", ""), model);
        }
        applications.save(form.fill(application, version));
        next.addFlashAttribute(Here.FLASH, say("call.application.saved"));
        return back(secret, "");
    }

    @PostMapping("/applications/{secret}/communes")
    String addPlace(
            @PathVariable String secret,
            @RequestParam String kind,
            @RequestParam String code,
            RedirectAttributes next) {
        var added = perimeter.add(draft(secret).id(), kind, code);
        next.addFlashAttribute(Here.FLASH, say(added ? "call.perimeter.added" : "call.perimeter.not-added"));
        return back(secret, "#perimeter");
    }

    /** @param code of the commune that goes; empty for all */
    @PostMapping("/applications/{secret}/communes/remove")
    String removePlace(@PathVariable String secret, @RequestParam(defaultValue = "") String code) {
        perimeter.remove(draft(secret).id(), code);
        return back(secret, "#perimeter");
    }

    @PostMapping("/applications/{secret}/files")
    String attach(
            @PathVariable String secret,
            @RequestParam MultipartFile file,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var application = draft(secret);
        return switch (apply.attach(application, file)) {
            case Taken.Kept kept -> {
                next.addFlashAttribute(Here.FLASH, say("call.files.added"));
                yield back(secret, "#files");
            }
            case Taken.Refused refused -> {
                response.setStatus(422);
                yield show(application, secret, Shown.of(application).withFileProblem(refused.why()), model);
            }
        };
    }

    @GetMapping("/applications/{secret}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable UUID id) {
        if (!perimeter.files(get(secret).id()).contains(id)) {
            throw new NotFound("file", id);
        }
        return attachments.download(id);
    }

    @PostMapping("/applications/{secret}/files/{id}/remove")
    String detach(@PathVariable String secret, @PathVariable UUID id) {
        apply.detach(draft(secret), id);
        return back(secret, "#files");
    }

    @PostMapping("/applications/{secret}/submit")
    String submit(@PathVariable String secret, RedirectAttributes next) {
        var application = draft(secret);
        var edition = editions.get(application.edition());
        var submitted = overview.isOpen(edition) && apply.submit(edition, application, new Secret(secret));
        next.addFlashAttribute(Here.FLASH, say(submitted ? "call.submitted" : "call.not-submitted"));
        return back(secret, "");
    }

    /** Makes a draft again of what was handed in, while the call is open. */
    @PostMapping("/applications/{secret}/resume")
    String resume(@PathVariable String secret, RedirectAttributes next) {
        var application = get(secret);
        var open = overview.isOpen(editions.get(application.edition()));
        var resumed = open && applications.markSubmitted(application.id(), false);
        next.addFlashAttribute(Here.FLASH, say(resumed ? "call.resumed" : "call.not-resumed"));
        return back(secret, "");
    }

    @PostMapping("/applications/{secret}/withdraw")
    String withdraw(@PathVariable String secret, RedirectAttributes next) {
        var withdrawn = applications.withdraw(get(secret).id());
        next.addFlashAttribute(Here.FLASH, say(withdrawn ? "call.withdrawn" : "call.not-withdrawn"));
        return back(secret, "");
    }

    private Application get(String secret) {
        return applications.find(new Secret(secret)).orElseThrow(() -> new NotFound("application", "of this link"));
    }

    /** @throws OptimisticLockingFailureException when it was handed in meanwhile */
    private Application draft(String secret) {
        var application = get(secret);
        if (!application.isDraft()) {
            throw new OptimisticLockingFailureException(
                    "The application (%s) is no draft any more.".formatted(application.id()));
        }
        return application;
    }

    private String show(Application application, String secret, Shown shown, Model model) {
        model.addAttribute("page", overview.page(application, new Secret(secret), shown));
        return "pathway/call/application";
    }

    private static String back(String secret, String part) {
        return "redirect:/applications/" + secret + part;
    }
}
