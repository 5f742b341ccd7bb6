package org.maillage.programme.rollout;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Template;
import org.maillage.pathway.Template.Step;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Session;
import org.maillage.programme.task.Task;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.maillage.web.SetVersion;

/**
 * The next version of a template, as an edition has walked it: its sessions become steps, the tasks that follow them
 * what is done between. A step is told anew only where the edition has told it otherwise.
 */
record Proposal(Template before, List<Step> walked) {

    static Proposal of(Template before, LiveEdition edition, List<Session> sessions, List<Task> tasks) {
        var byCode = new LinkedHashMap<String, Session>();
        sessions.stream().filter(it -> !it.isCancelled()).forEach(it -> byCode.putIfAbsent(it.code(), it));
        var walked = new ArrayList<Step>();
        for (var session : sessions) {
            if (!session.isCancelled() && session.equals(byCode.get(session.code()))) {
                walked.add(step(before, edition, session, tasks));
            } else if (session.isCancelled() && !byCode.containsKey(session.code())) {
                // That it was not held this time says nothing against the step.
                before.steps().stream()
                        .filter(it -> it.code().equals(session.code()) && !walked.contains(it))
                        .forEach(walked::add);
            }
        }
        return new Proposal(before, List.copyOf(walked));
    }

    private static Step step(Template before, LiveEdition edition, Session session, List<Task> tasks) {
        var old = before.steps().stream()
                .filter(it -> it.code().equals(session.code()))
                .findFirst()
                .orElse(null);
        return new Step(
                old == null ? Typed.slug(session.title()) : old.key(),
                session.code(),
                month(edition, session, old),
                Objects.requireNonNull(retold(old == null ? null : old.title(), session.title())),
                session.format(),
                session.appliedFormat(),
                retold(old == null ? null : old.theory(), session.theory()),
                retold(old == null ? null : old.applied(), session.applied()),
                old == null ? List.of() : old.themes(),
                old == null ? List.of() : old.presupposes(),
                old == null ? Certainty.STATED : old.certainty(),
                old == null ? List.of() : old.sources(),
                between(old, session.id(), tasks),
                old == null ? List.of() : old.outputs());
    }

    /** The month of the pathway, from 1, in which the session was; that of the step where it has no date. */
    private static @Nullable Integer month(LiveEdition edition, Session session, @Nullable Step old) {
        var start = session.startsAt();
        if (start == null) {
            return old == null ? null : old.month();
        }
        var day = start.atZoneSameInstant(ZoneId.of(session.zone())).toLocalDate();
        return Math.max(1, (int) ChronoUnit.MONTHS.between(edition.startsOn(), day) + 1);
    }

    private static List<Text> between(@Nullable Step old, UUID session, List<Task> tasks) {
        var known = old == null ? List.<Text>of() : old.between();
        return tasks.stream()
                .filter(it -> session.equals(it.session()))
                .map(Task::title)
                .distinct()
                .map(title -> known.stream()
                        .filter(it -> it.fr().equals(title))
                        .findFirst()
                        .orElse(Text.french(title)))
                .toList();
    }

    /** The text with its translation while its French words stand; null for no words. */
    private static @Nullable Text retold(@Nullable Text old, String words) {
        if (words.isBlank()) {
            return null;
        }
        return old != null && old.fr().equals(words) ? old : Text.french(words);
    }

    /** Changes with the template, and with whatever the edition has told of its steps. */
    int version() {
        return SetVersion.of(List.of(this));
    }

    /** The template with everything that the edition has told otherwise. */
    Template whole() {
        return with(before.version(), before.origin(), walked);
    }

    /**
     * The next version, with the steps of these codes as the edition walked them and the others as they were.
     *
     * @param origin where the version comes from
     */
    Template next(int version, Text origin, Set<String> chosen) {
        Map<String, Step> after = new LinkedHashMap<>();
        walked.forEach(it -> after.put(it.code(), it));
        var steps = new ArrayList<Step>();
        for (var step : before.steps()) {
            if (!chosen.contains(step.code())) {
                steps.add(step);
            } else if (after.containsKey(step.code())) {
                steps.add(after.get(step.code()));
            }
        }
        insertNew(steps, chosen);
        return with(version, origin, steps);
    }

    /** A new step stands behind the one that it followed in the edition. */
    private void insertNew(List<Step> steps, Set<String> chosen) {
        for (var place = 0; place < walked.size(); place++) {
            var step = walked.get(place);
            var isNew = before.steps().stream().noneMatch(it -> it.code().equals(step.code()));
            if (isNew && chosen.contains(step.code())) {
                var at = 0;
                for (var earlier = place - 1; earlier >= 0 && at == 0; earlier--) {
                    at = position(steps, walked.get(earlier).code()) + 1;
                }
                steps.add(at, step);
            }
        }
    }

    private static int position(List<Step> steps, String code) {
        for (var place = 0; place < steps.size(); place++) {
            if (steps.get(place).code().equals(code)) {
                return place;
            }
        }
        return -1;
    }

    private Template with(int version, Text origin, List<Step> steps) {
        return new Template(
                before.slug(),
                version,
                before.title(),
                before.summary(),
                before.licence(),
                origin,
                before.sources(),
                before.aims(),
                before.durationMonths(),
                before.cohort(),
                before.themes(),
                before.formats(),
                List.copyOf(steps),
                before.bands(),
                before.outputs(),
                before.commitments());
    }
}
