package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.call.Reviews.Review;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applications of an edition for those who read them, and the choice among them for who leads. */
@Controller
record SelectionController(
        LiveEditions editions,
        Applications applications,
        Selection selection,
        ReviewOverview overview,
        Reviews reviews,
        Calls calls,
        Letters letters,
        ApplicationPerimeter perimeters,
        Attachments attachments,
        Invite invite,
        Policy policy) {

    private static final List<String> DECISIONS = List.of("accepted", "waiting", "declined");

    @GetMapping("/editions/{slug}/applications")
    String list(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String in,
            Model model) {
        var edition = editions.get(slug);
        model.addAttribute("page", selection.page(edition, read(edition, me), in, new Mistakes()));
        return "programme/call/selection";
    }

    @PostMapping("/editions/{slug}/selection")
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            RedirectAttributes next) {
        var edition = led(slug, me);
        applications.choose(edition.id(), chosen);
        next.addFlashAttribute(Here.FLASH, say("call.selection.saved"));
        return "redirect:" + edition.path() + "/applications";
    }

    @PostMapping("/editions/{slug}/applications/reviewers")
    String inviteReviewer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = led(slug, me);
        if (!invite.invite(email, Role.REVIEWER, new Scope(edition.id(), edition.title()), me)) {
            response.setStatus(422);
            var mistakes = new Mistakes().unless(false, "email", "form.email");
            model.addAttribute("page", selection.page(edition, policy.of(me, edition.id()), "", mistakes));
            return "programme/call/selection";
        }
        next.addFlashAttribute(Here.FLASH, say("account.invitation.sent", email.strip()));
        return "redirect:" + edition.path() + "/applications";
    }

    /** @param decision whose letter the lead wants to write; empty for none */
    @GetMapping("/editions/{slug}/applications/{id}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            Model model) {
        var edition = editions.get(slug);
        var rights = read(edition, me);
        var drafting = rights.leads() && DECISIONS.contains(decision) ? decision : "";
        model.addAttribute(
                "page", overview.page(edition, application(edition, id), rights, me, drafting, new Mistakes()));
        return "programme/call/review";
    }

    @GetMapping("/editions/{slug}/applications/{id}/files/{file}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable UUID file) {
        var edition = editions.get(slug);
        read(edition, me);
        if (!perimeters.files(application(edition, id).id()).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/editions/{slug}/applications/{id}/review")
    String review(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = editions.get(slug);
        var rights = read(edition, me);
        var application = application(edition, id);
        var conflict = typed.containsKey("conflict");
        var comments = Typed.words(typed.get("comments"));
        var answers = answers(edition, typed);
        var mistakes = new Mistakes()
                .atMost(comments, "comments", 5000)
                .unless(conflict || !comments.isEmpty() || !answers.isEmpty(), "comments", "call.review.empty")
                .seen(version, reviews.of(id, me.person()).map(Review::version).orElse(0));
        if (mistakes.refuse(response)) {
            model.addAttribute(
                    "page",
                    overview.page(edition, application, rights, me, "", mistakes)
                            .writing(comments, conflict, overview.questions(edition, answers)));
            return "programme/call/review";
        }
        reviews.save(new Review(
                application.id(), me.id(), conflict, conflict ? "" : comments, conflict ? Map.of() : answers, version));
        next.addFlashAttribute(Here.FLASH, say(conflict ? "call.review.conflict.kept" : "form.saved"));
        return "redirect:" + edition.path() + "/applications/" + id;
    }

    private Map<String, String> answers(LiveEdition edition, Map<String, String> typed) {
        var criteria = calls.find(edition.id()).orElseThrow().criteria();
        var answers = new HashMap<String, String>();
        for (var criterion : criteria) {
            var answer = typed.getOrDefault(ReviewPage.Question.name(criterion), "");
            if (List.of("yes", "partly", "no").contains(answer)) {
                answers.put(criterion, answer);
            }
        }
        return answers;
    }

    @PostMapping("/editions/{slug}/applications/{id}/decision")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "false") boolean send,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var application = application(edition, id);
        if (!DECISIONS.contains(decision)) {
            throw new NotFound("decision", decision);
        }
        var mistakes = new Mistakes()
                .words(Typed.words(subject), "subject", 200)
                .words(Typed.words(body), "body", 10_000)
                .seen(version, application.version());
        if (mistakes.refuse(response)) {
            var letter = new ReviewPage.Letter(decision, subject, body, false, "", application.version());
            model.addAttribute(
                    "page",
                    overview.page(edition, application, policy.of(me, edition.id()), me, "", new Mistakes())
                            .writing(letter, mistakes));
            return "programme/call/review";
        }
        letters.decide(application, decision, Typed.words(subject).replace('\n', ' '), Typed.words(body), send, me);
        next.addFlashAttribute(Here.FLASH, say(send ? "call.letter.sent" : "call.letter.kept"));
        return "redirect:" + edition.path() + "/applications" + (send ? "" : "/" + id);
    }

    private Rights read(LiveEdition edition, SignedIn me) {
        var rights = policy.of(me, edition.id());
        Rights.must(rights.leads() || rights.reviews());
        return rights;
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private Application application(LiveEdition edition, UUID id) {
        return applications
                .find(edition.id(), id)
                .filter(it -> it.submittedAt() != null)
                .orElseThrow(() -> new NotFound("application", id));
    }
}
