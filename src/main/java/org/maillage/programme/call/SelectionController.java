package org.maillage.programme.call;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Reviews;
import org.maillage.programme.call.WrittenReviews.Review;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications of an edition for those who read them, and the choice among them for who leads. */
@Controller
record SelectionController(
        Applications applications,
        ChosenApplications chosenApplications,
        Selection selection,
        ReviewOverview overview,
        WrittenReviews reviews,
        DecisionLetters letters,
        ApplicationPerimeter perimeters,
        Attachments attachments,
        Invite invite,
        Policy policy) {

    @GetMapping("/editions/{slug}/applications")
    Answer list(
            @Reviews LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String in) {
        return selection.show(edition, policy.of(me, edition.id()), in, Selection.invitation());
    }

    @PostMapping("/editions/{slug}/selection")
    Answer choose(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "0") int version) {
        var mistakes = new Mistakes().seen(chosenApplications.choose(edition, chosen, version));
        if (!mistakes.none()) {
            return selection.refuse(edition, policy.of(me, edition.id()), chosen, mistakes);
        }
        return Answer.done(edition.path() + "/applications", "call.selection.saved");
    }

    @PostMapping("/editions/{slug}/applications/reviewers")
    Answer inviteReviewer(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var invitation = Selection.invitation(sent);
        var email = invitation.typed(Selection.EMAIL);
        if (invite.invite(email, Role.REVIEWER, new Scope(edition.id(), edition.title()), me)) {
            return Answer.done(edition.path() + "/applications", "account.invitation.sent", email);
        }
        invitation.mistakes().unless(false, "email", "web.form.email");
        return selection.show(edition, policy.of(me, edition.id()), "", invitation);
    }

    /** @param decision whose letter the lead wants to write; empty for none */
    @GetMapping("/editions/{slug}/applications/{id}")
    Answer show(
            @Reviews Candidate candidate,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String decision) {
        var application = candidate.application();
        var drafts = candidate.rights().leads()
                && LetterForm.DECISIONS.contains(decision)
                && application.letterSentAt() == null
                && !decision.equals(application.decision());
        return overview.show(
                candidate,
                me,
                drafts ? LetterForm.draft(candidate.edition(), application, decision, me) : LetterForm.of(application));
    }

    @GetMapping("/editions/{slug}/applications/{id}/files/{file}")
    ResponseEntity<Resource> file(@Reviews Candidate candidate, @PathVariable UUID file) {
        if (!perimeters.files(candidate.application().id()).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/editions/{slug}/applications/{id}/review")
    Answer review(
            @Reviews Candidate candidate,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = overview.sent(candidate, sent);
        var newest = overview.mine(candidate, me).map(Review::version).orElse(0);
        if (!form.check().seen(version, newest).none()) {
            return overview.show(candidate, me, form, LetterForm.of(candidate.application()));
        }
        reviews.save(form.fill(candidate.application().id(), me.id(), version));
        return Answer.done(candidate.path(), form.conflict() ? "call.review.conflict.kept" : "web.form.saved");
    }

    @PostMapping("/editions/{slug}/applications/{id}/decision")
    Answer decide(
            @Leads Candidate candidate,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String decision,
            @RequestParam(defaultValue = "false") boolean send,
            @RequestParam int version) {
        if (!LetterForm.DECISIONS.contains(decision)) {
            throw new NotFound("decision", decision);
        }
        var application = candidate.application();
        var letter = LetterForm.sent(decision, sent);
        if (!letter.filled()
                .check()
                .mistakes()
                .seen(version, application.version())
                .none()) {
            return overview.show(candidate, me, letter);
        }
        letters.decide(application, letter, send, me);
        return Answer.done(
                send ? candidate.listPath() : candidate.path(), send ? "call.letter.sent" : "call.letter.kept");
    }
}
