package org.maillage.programme.task;

import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.task.HandIn.Written;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
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
        Cohorts cohorts,
        Attachments attachments,
        HandIn handIn,
        Policy policy) {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_COMMENT = 5000;

    @PostMapping("/tasks/{id}/deliverable")
    Answer write(
            @Attends Task task,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(name = "handIn", defaultValue = "false") boolean done,
            @RequestParam int version) {
        var typed = new Written(Typed.words(words), shared, done, version);
        var place = own(task, me);
        return write(task, place, typed, me).orElseGet(() -> {
            var read = deliverables
                    .find(task.id(), place.id())
                    .map(it -> it.handedInAt() != null)
                    .orElse(false);
            return Answer.done(
                    task.path(),
                    done ? "task.done" : !read ? "task.kept" : shared ? "task.kept.shared" : "task.kept.read");
        });
    }

    /** Keeps what a pair has written; gives the page that says why not, or nothing. */
    private Optional<Answer> write(Task task, Place place, Written typed, SignedIn me) {
        var newest = deliverables
                .find(task.id(), place.id())
                .map(Deliverables.Deliverable::version)
                .orElse(0);
        var empty = typed.words().isEmpty()
                && deliverables.files(task.id(), place.id()).isEmpty();
        var mistakes = new Mistakes()
                .atMost(typed.words(), "words", LONGEST)
                .unless(!typed.done() || !empty, "words", "task.empty")
                .seen(typed.version(), newest);
        var written = new Written(typed.words(), typed.shared(), typed.done(), newest);
        if (!mistakes.none()) {
            return Optional.of(overview.refuse(task, policy.of(me, task.edition()), written, mistakes));
        }
        handIn.handIn(task, place, editions.get(task.edition()), written, me);
        return Optional.empty();
    }

    /** The same, of the form around another button: nothing when it was not sent along. */
    private Optional<Answer> writeAlong(Task task, Place place, MultiValueMap<String, String> along, SignedIn me) {
        if (!along.containsKey("words")) {
            return Optional.empty();
        }
        var typed = new Written(
                Typed.words(along.getFirst("words")),
                along.containsKey("shared"),
                false,
                Typed.number(String.valueOf(along.getFirst("version"))));
        return write(task, place, typed, me);
    }

    @PostMapping("/tasks/{id}/files")
    Answer attach(
            @Attends Task task,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> along) {
        var place = own(task, me);
        return writeAlong(task, place, along, me).orElseGet(() -> switch (deliverables.attach(
                task.id(), place.id(), file)) {
            case Taken.Kept kept -> Answer.done(task.path(), "call.files.added");
            case Taken.Refused refused ->
                overview.refuse(task, policy.of(me, task.edition()), null, new Mistakes().note("file", refused.why()));
        });
    }

    @GetMapping("/tasks/{id}/places/{place}/files/{file}")
    ResponseEntity<byte[]> file(
            @Attends Task task,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID place,
            @PathVariable UUID file) {
        mayRead(task, place, me);
        if (!deliverables.files(task.id(), place).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/tasks/{id}/files/{file}/remove")
    Answer detach(
            @Attends Task task,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> along) {
        var place = own(task, me);
        return writeAlong(task, place, along, me).orElseGet(() -> {
            deliverables.detach(task.id(), place.id(), file);
            return Answer.done(task.path(), "session.document.removed");
        });
    }

    @PostMapping("/tasks/{id}/places/{place}/comments")
    Answer comment(
            @Attends Task task,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID place,
            @RequestParam(defaultValue = "") String words) {
        var of = mayRead(task, place, me);
        var typed = Typed.words(words);
        if (typed.isEmpty() || typed.length() > LONGEST_COMMENT) {
            return Answer.done(task.path(), "task.comment.problem");
        }
        var rights = policy.of(me, task.edition());
        var kind = rights.isOf(place) ? "pair" : rights.runs(of.cohort()) ? "facilitator" : "peer";
        handIn.comment(task, of, editions.get(task.edition()), new HandIn.Comment(kind, typed), me);
        return Answer.done(task.path(), "task.comment.written");
    }

    /** The place whose deliverable the reader may read. */
    private Place mayRead(Task task, UUID id, SignedIn me) {
        var place = cohorts.place(id);
        var found = deliverables.find(task.id(), id).orElseThrow(() -> new NotFound("deliverable", id));
        Rights.must(TaskOverview.mayRead(found, place, policy.of(me, task.edition())));
        return place;
    }

    /** The place of the reader's pair. */
    private Place own(Task task, SignedIn me) {
        var mine = policy.of(me, task.edition()).places().stream()
                .map(cohorts::place)
                .filter(it -> it.edition().equals(task.edition()) && Tasks.isFor(task, it.cohort()))
                .findFirst();
        Rights.must(mine.isPresent());
        return mine.orElseThrow();
    }
}
