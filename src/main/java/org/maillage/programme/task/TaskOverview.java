package org.maillage.programme.task;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.attachment.Attachment;
import org.maillage.attachment.Attachments;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Deliverables.Deliverable;
import org.maillage.programme.task.TaskPage.File;
import org.maillage.programme.task.TaskPage.HandedIn;
import org.maillage.programme.task.TaskPage.Mine;
import org.maillage.programme.task.TaskPage.Said;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the pages of tasks show. */
@Component
record TaskOverview(
        LiveEditions editions,
        Tasks tasks,
        Deliverables deliverables,
        Cohorts cohorts,
        Sessions sessions,
        Attachments attachments,
        Addressees addressees,
        Clock clock) {

    TasksPage list(LiveEdition edition, Rights rights) {
        var today = Words.today(clock);
        var places = cohorts.places(edition.id());
        var handedIn = tasks.progress(edition.id()).stream()
                .filter(it -> it.handedInAt() != null)
                .collect(Collectors.groupingBy(Tasks.Progress::task));
        var named = sessions.all(edition.id()).stream().collect(Collectors.toMap(Session::id, Session::code));
        var rows = new ArrayList<TasksPage.TaskRow>();
        for (var task : tasks.of(edition.id())) {
            if (!rights.runsSome() && rights.cohorts().stream().noneMatch(it -> Tasks.isFor(task, it))) {
                continue;
            }
            var done = handedIn.getOrDefault(task.id(), List.of());
            var mine = done.stream().anyMatch(it -> rights.isOf(it.place()));
            var asked =
                    places.stream().filter(it -> Tasks.isFor(task, it.cohort())).count();
            var over = task.dueOn() != null && task.dueOn().isBefore(today);
            var all = rights.runsSome() ? asked > 0 && done.size() >= asked : mine;
            rows.add(new TasksPage.TaskRow(
                    task,
                    task.session() == null ? "" : named.getOrDefault(task.session(), ""),
                    rights.runsSome()
                            ? say("task.progress", done.size(), asked)
                            : say(mine ? "task.handed-in" : "task.to-do"),
                    all,
                    over && !all && (asked > 0 || !rights.runsSome())));
        }
        return new TasksPage(frame(edition, rights, say("task.tasks")), edition, rows, rights.runsSome());
    }

    private static Frame frame(LiveEdition edition, Rights rights, String title) {
        return Frame.of(title, edition.title())
                .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                .asPersonal();
    }

    /** The page of a task. */
    Answer show(Task task, Rights rights) {
        return refuse(task, rights, null, new Mistakes());
    }

    /** The page of a task with what its reader's pair has written, and what is wrong with it. */
    Answer refuse(Task task, Rights rights, @Nullable DeliverableForm typed, Mistakes mistakes) {
        var page = page(task, editions.get(task.edition()), rights, typed, mistakes);
        return Answer.refuse("programme/task/show", page, mistakes);
    }

    private TaskPage page(
            Task task, LiveEdition edition, Rights rights, @Nullable DeliverableForm typed, Mistakes mistakes) {
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> Tasks.isFor(task, it.cohort()))
                .toList();
        var runs = Tasks.runs(task, rights);
        var work = work(task);
        var others = new ArrayList<HandedIn>();
        var waiting = new ArrayList<String>();
        for (var place : places) {
            if (rights.isOf(place.id())) {
                continue;
            }
            var found = Optional.ofNullable(work.deliverables().get(place.id())).filter(it -> it.handedInAt() != null);
            if (found.isEmpty() && rights.runs(place.cohort())) {
                waiting.add(place.name());
            }
            found.filter(it -> mayRead(it, place, rights)).ifPresent(it -> others.add(handedIn(it, place, work)));
        }
        return new TaskPage(
                frame(edition, rights, task.title()).under(say("task.tasks"), edition.path() + "/tasks"),
                task,
                sessions.all(edition.id()).stream()
                        .filter(it -> it.id().equals(task.session()))
                        .map(Session::name)
                        .findFirst()
                        .orElse(""),
                runs && task.isOutside(edition) ? say("task.remark.outside", edition.period()) : "",
                Markdown.html(task.words()),
                runs,
                places.stream()
                        .filter(it -> rights.isOf(it.id()))
                        .findFirst()
                        .map(it -> mine(it, work, typed))
                        .orElse(null),
                others,
                waiting,
                mistakes);
    }

    /** Who runs the cohort reads what is handed in; who walks in it, what is shared. */
    static boolean mayRead(Deliverable deliverable, Place place, Rights rights) {
        return rights.isOf(place.id())
                || (deliverable.handedInAt() != null
                        && (rights.runs(place.cohort())
                                || (deliverable.shared() && rights.cohorts().contains(place.cohort()))));
    }

    private static Mine mine(Place place, Work work, @Nullable DeliverableForm typed) {
        var found = Optional.ofNullable(work.deliverables().get(place.id()));
        var handedIn = found.map(Deliverable::handedInAt);
        return new Mine(
                place.id().toString(),
                (typed == null ? DeliverableForm.of(found) : typed).filled(),
                handedIn.map(it -> moment(it.toInstant())).orElse(""),
                found.map(Deliverable::version).orElse(0),
                work.files(place),
                work.comments(place));
    }

    private static HandedIn handedIn(Deliverable deliverable, Place place, Work work) {
        var when = deliverable.handedInAt();
        return new HandedIn(
                place.id().toString(),
                place.name(),
                when == null ? "" : moment(when.toInstant()),
                Markdown.html(deliverable.words()),
                deliverable.shared(),
                work.files(place),
                work.comments(place));
    }

    /** Reads what all pairs have done for a task, at once. */
    private Work work(Task task) {
        var files = deliverables.files(task);
        var comments = deliverables.comments(task);
        return new Work(
                deliverables.of(task),
                files,
                comments,
                attachments.of(files.values().stream().flatMap(List::stream).toList()),
                addressees.of(comments.values().stream()
                        .flatMap(List::stream)
                        .map(Deliverables.Comment::author)
                        .distinct()
                        .toList()));
    }

    private record Work(
            Map<UUID, Deliverable> deliverables,
            Map<UUID, List<UUID>> files,
            Map<UUID, List<Deliverables.Comment>> comments,
            Map<UUID, Attachment> attachments,
            Map<UUID, Addressee> people) {

        List<File> files(Place place) {
            return files.getOrDefault(place.id(), List.of()).stream()
                    .map(attachments::get)
                    .filter(Objects::nonNull)
                    .map(it -> new File(it.id().toString(), it.name(), say(it.sizeWords())))
                    .toList();
        }

        List<Said> comments(Place place) {
            return comments.getOrDefault(place.id(), List.of()).stream()
                    .map(it -> new Said(
                            people.containsKey(it.author())
                                    ? people.get(it.author()).name()
                                    : say("cohort.person-gone"),
                            say("task.comment." + it.kind()),
                            moment(it.writtenAt().toInstant()),
                            it.words()))
                    .toList();
        }
    }
}
