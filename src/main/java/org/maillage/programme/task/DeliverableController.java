package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.Cohorts;
import org.maillage.programme.cohort.Place;
import org.maillage.programme.task.HandIn.Written;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a pair hands in for a task: written, with files, commented on. */
@Controller
class DeliverableController {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_COMMENT = 5000;

    private final LiveEditions editions;
    private final Tasks tasks;
    private final Deliverables deliverables;
    private final TaskOverview overview;
    private final Cohorts cohorts;
    private final Attachments attachments;
    private final HandIn handIn;
    private final Policy policy;

    DeliverableController(
            LiveEditions editions,
            Tasks tasks,
            Deliverables deliverables,
            TaskOverview overview,
            Cohorts cohorts,
            Attachments attachments,
            HandIn handIn,
            Policy policy) {
        this.handIn = handIn;
        this.editions = editions;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.overview = overview;
        this.cohorts = cohorts;
        this.attachments = attachments;
        this.policy = policy;
    }

    @PostMapping("/tasks/{id}/deliverable")
    String write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(name = "handIn", defaultValue = "false") boolean done,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var task = tasks.get(id);
        var rights = Tasks.reads(task, policy.of(me, task.edition()));
        var place = own(task, rights);
        var refused =
                write(task, place, rights, new Written(Typed.words(words), shared, done, version), me, response, model);
        if (!refused.isEmpty()) {
            return refused;
        }
        var read = deliverables
                .find(id, place.id())
                .map(it -> it.handedInAt() != null)
                .orElse(false);
        return back(
                task, next, done ? "task.done" : !read ? "task.kept" : shared ? "task.kept.shared" : "task.kept.read");
    }

    /** Keeps what a pair has written; returns the page that says why not, or nothing. */
    private String write(
            Task task,
            Place place,
            Rights rights,
            Written typed,
            SignedIn me,
            HttpServletResponse response,
            Model model) {
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
        if (mistakes.refuse(response)) {
            model.addAttribute(
                    "page", overview.page(task, editions.get(task.edition()), rights, written, "", mistakes));
            return "programme/task/show";
        }
        handIn.handIn(task, place, editions.get(task.edition()), written, me);
        return "";
    }

    /** The same, of the form around another button: nothing when it was not sent along. */
    private String writeAlong(
            Task task,
            Place place,
            Rights rights,
            MultiValueMap<String, String> along,
            SignedIn me,
            HttpServletResponse response,
            Model model) {
        if (!along.containsKey("words")) {
            return "";
        }
        var typed = new Written(
                Typed.words(along.getFirst("words")),
                along.containsKey("shared"),
                false,
                Typed.number(String.valueOf(along.getFirst("version"))));
        return write(task, place, rights, typed, me, response, model);
    }

    @PostMapping("/tasks/{id}/files")
    String attach(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> along,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var task = tasks.get(id);
        var rights = Tasks.reads(task, policy.of(me, task.edition()));
        var place = own(task, rights);
        var refusedWords = writeAlong(task, place, rights, along, me, response, model);
        if (!refusedWords.isEmpty()) {
            return refusedWords;
        }
        return switch (deliverables.attach(id, place.id(), file)) {
            case Taken.Kept kept -> back(task, next, "call.files.added");
            case Taken.Refused refused -> {
                response.setStatus(422);
                model.addAttribute(
                        "page",
                        overview.page(task, editions.get(task.edition()), rights, null, refused.why(), new Mistakes()));
                yield "programme/task/show";
            }
        };
    }

    @GetMapping("/tasks/{id}/places/{place}/files/{file}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID place,
            @PathVariable UUID file) {
        var task = tasks.get(id);
        var found = deliverables.find(id, place).orElseThrow(() -> new NotFound("deliverable", place));
        Rights.must(TaskOverview.mayRead(found, cohorts.place(place), policy.of(me, task.edition())));
        if (!deliverables.files(id, place).contains(file)) {
            throw new NotFound("file", file);
        }
        return attachments.download(file);
    }

    @PostMapping("/tasks/{id}/files/{file}/remove")
    String detach(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> along,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var task = tasks.get(id);
        var rights = Tasks.reads(task, policy.of(me, task.edition()));
        var place = own(task, rights);
        var refused = writeAlong(task, place, rights, along, me, response, model);
        if (!refused.isEmpty()) {
            return refused;
        }
        deliverables.detach(id, place.id(), file);
        return back(task, next, "session.document.removed");
    }

    @PostMapping("/tasks/{id}/places/{place}/comments")
    String comment(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        var task = tasks.get(id);
        var of = cohorts.place(place);
        var rights = policy.of(me, task.edition());
        var found = deliverables.find(id, place).orElseThrow(() -> new NotFound("deliverable", place));
        Rights.must(TaskOverview.mayRead(found, of, rights));
        var typed = Typed.words(words);
        if (typed.isEmpty() || typed.length() > LONGEST_COMMENT) {
            return back(task, next, "task.comment.problem");
        }
        var kind = rights.isOf(place) ? "pair" : rights.runs(of.cohort()) ? "facilitator" : "peer";
        handIn.comment(task, of, editions.get(task.edition()), new HandIn.Comment(kind, typed), me);
        return back(task, next, "task.comment.written");
    }

    /** The place of the reader's pair. */
    private Place own(Task task, Rights rights) {
        var mine = rights.places().stream()
                .map(cohorts::place)
                .filter(it -> it.edition().equals(task.edition()) && Tasks.isFor(task, it.cohort()))
                .findFirst();
        Rights.must(mine.isPresent());
        return mine.orElseThrow();
    }

    private static String back(Task task, RedirectAttributes next, String key) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return "redirect:" + task.path();
    }
}
