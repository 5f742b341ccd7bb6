package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.cohort.OfPair;
import org.maillage.programme.task.Deliverables.Deliverable;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
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
import org.springframework.web.multipart.MultipartFile;

/** What a pair hands in for a task: written, with files, commented on. */
@Controller
record DeliverableController(
        LiveEditions editions,
        Deliverables deliverables,
        TaskOverview overview,
        Attachments attachments,
        HandIn handIn,
        Policy policy) {

    private static final int LONGEST_COMMENT = 5000;

    @PostMapping("/tasks/{id}/deliverable")
    Answer write(
            @OfPair PlaceTask work,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "handIn", defaultValue = "false") boolean done,
            @RequestParam int version) {
        var form = DeliverableForm.sent(sent);
        return write(work, form, done, version, me).orElseGet(() -> {
            var read = deliverables
                    .find(work)
                    .filter(it -> it.handedInAt() != null)
                    .isPresent();
            return Answer.done(
                    work.task().path(),
                    done ? "task.done" : !read ? "task.kept" : form.isShared() ? "task.kept.shared" : "task.kept.read");
        });
    }

    /** Keeps what a pair has written; gives the page that says why not, or nothing. */
    private Optional<Answer> write(PlaceTask work, DeliverableForm form, boolean done, int version, SignedIn me) {
        var task = work.task();
        var newest = deliverables.find(work).map(Deliverable::version).orElse(0);
        var empty = form.filled().isBlank(DeliverableForm.WORDS)
                && deliverables.files(work).isEmpty();
        var mistakes = form.filled()
                .check()
                .mistakes()
                .unless(!done || !empty, "words", "task.empty")
                .seen(version, newest);
        if (!mistakes.none()) {
            return Optional.of(overview.refuse(task, policy.of(me, task.edition()), form, mistakes));
        }
        handIn.handIn(task, work.place(), editions.get(task.edition()), form.written(done, newest), me);
        return Optional.empty();
    }

    /** The same, of the form around another button: nothing when it was not sent along. */
    private Optional<Answer> writeAlong(PlaceTask work, MultiValueMap<String, String> along, SignedIn me) {
        return along.containsKey("words")
                ? write(
                        work,
                        DeliverableForm.sent(along),
                        false,
                        Typed.number(String.valueOf(along.getFirst("version"))),
                        me)
                : Optional.empty();
    }

    @PostMapping("/tasks/{id}/files")
    Answer attach(
            @OfPair PlaceTask work,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> along) {
        var task = work.task();
        return writeAlong(work, along, me).orElseGet(() -> switch (deliverables.attach(work, file)) {
            case Taken.Kept kept -> Answer.done(task.path(), "call.files.added");
            case Taken.Refused refused ->
                overview.refuse(
                        task, policy.of(me, task.edition()), null, new Mistakes().note("file", say(refused.why())));
        });
    }

    @GetMapping("/tasks/{id}/places/{place}/files/{file}")
    ResponseEntity<Resource> file(@Attends PlaceTask work, @PathVariable UUID file) {
        if (!deliverables.files(work).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/tasks/{id}/files/{file}/remove")
    Answer detach(
            @OfPair PlaceTask work,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> along) {
        return writeAlong(work, along, me).orElseGet(() -> {
            deliverables.detach(work, new FileId(file));
            return Answer.done(work.task().path(), "session.document.removed");
        });
    }

    @PostMapping("/tasks/{id}/places/{place}/comments")
    Answer comment(
            @Attends PlaceTask work,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String words) {
        var task = work.task();
        var place = work.place();
        var typed = Typed.words(words);
        if (typed.isEmpty() || typed.length() > LONGEST_COMMENT) {
            return Answer.done(task.path(), "task.comment.problem");
        }
        var rights = policy.of(me, task.edition());
        var kind = rights.isOf(place.id()) ? "pair" : rights.runs(place.cohort()) ? "facilitator" : "peer";
        handIn.comment(task, place, editions.get(task.edition()), new HandIn.Comment(kind, typed), me);
        return Answer.done(task.path(), "task.comment.written");
    }
}
