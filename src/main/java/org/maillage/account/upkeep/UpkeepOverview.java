package org.maillage.account.upkeep;

import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.RefusalRow;
import org.maillage.account.Refusals;
import org.maillage.account.upkeep.NameOwner.Owned;
import org.maillage.account.upkeep.UpkeepPage.BackupRow;
import org.maillage.account.upkeep.UpkeepPage.FailureGroup;
import org.maillage.account.upkeep.UpkeepPage.FailureRow;
import org.maillage.account.upkeep.UpkeepPage.JobRow;
import org.maillage.account.upkeep.UpkeepPage.OwnerlessRow;
import org.maillage.backup.Backups;
import org.maillage.backup.Backups.BackupState;
import org.maillage.backup.LastRestore;
import org.maillage.jobs.Jobs;
import org.maillage.jobs.Jobs.JobState;
import org.maillage.shared.Fails;
import org.maillage.shared.Fails.Failure;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Gathers what failed behind the pages, whichever module it is of, and what runs there. */
@Component
record UpkeepOverview(
        List<Fails> fails, NameOwner owners, Jobs jobs, Backups backups, LastRestore lastRestore, Refusals refusals) {

    /** Failures of one kind on the page. */
    private static final int MOST = 30;

    UpkeepPage page() {
        return page("", "", new Mistakes());
    }

    /** The page again with an address that was typed for something that nobody owns. */
    UpkeepPage page(String scope, String email, Mistakes mistakes) {
        var made = backups.all();
        return new UpkeepPage(
                Frame.of(say("upkeep.title"), say("upkeep.lead"))
                        .under(say("account.mine"), "/account")
                        .asPersonal(),
                fails.stream()
                        .map(UpkeepOverview::group)
                        .filter(it -> !it.failures().isEmpty())
                        .toList(),
                owners.ownerless().stream()
                        .map(it -> row(it, String.valueOf(it.scope().id()).equals(scope) ? email : ""))
                        .toList(),
                mistakes,
                jobs.all().stream().map(UpkeepOverview::row).toList(),
                lastRestore
                        .find()
                        .map(it -> say("backup.restored", Words.moment(it.at()), Words.moment(it.asOf())))
                        .orElse(""),
                howBackupsAreMade(made),
                made.stream().limit(MOST).map(UpkeepOverview::row).toList(),
                RefusalRow.of(refusals.all(MOST)));
    }

    private String howBackupsAreMade(List<BackupState> made) {
        if (!backups.keep().isPositive()) {
            return say("backup.off");
        }
        var kept =
                say("backup.kept", backups.folder().toString(), backups.keep().toDays());
        return made.isEmpty() ? say("backup.none") + " " + kept : kept;
    }

    private static BackupRow row(BackupState it) {
        return new BackupRow(
                Words.moment(it.at()),
                say("backup.megabytes", Math.max(1, it.bytes() >> 20)),
                it.triedAt() == null ? say("backup.tried.never") : Words.moment(it.triedAt()));
    }

    private static OwnerlessRow row(Owned it, String email) {
        return new OwnerlessRow(
                String.valueOf(it.scope().id()),
                say("account.role.about", it.role().words(), it.scope().about()),
                it.invited().isEmpty() ? "" : say("upkeep.ownerless.invited", String.join(", ", it.invited())),
                email);
    }

    /** How many things wait for an owner whom nobody has named yet. */
    int countOwnerless() {
        return (int)
                owners.ownerless().stream().filter(it -> it.invited().isEmpty()).count();
    }

    /** How many failures wait for somebody; no more than a page of each kind is counted. */
    int count() {
        return fails.stream().mapToInt(it -> it.failures(MOST).size()).sum();
    }

    /** Tries once more; false when there is nothing to try. */
    boolean retry(String kind, String id) {
        return fails.stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of failure", kind))
                .retry(id);
    }

    private static FailureGroup group(Fails kind) {
        return new FailureGroup(
                kind.kind(),
                say(kind.kind()),
                kind.failures(MOST).stream().map(UpkeepOverview::row).toList());
    }

    private static FailureRow row(Failure it) {
        return new FailureRow(it.id(), it.what(), Words.moment(it.at()), it.problem(), it.path(), it.retriable());
    }

    private static JobRow row(JobState it) {
        return new JobRow(
                Words.has(it.name()) ? say(it.name()) : it.name(),
                moment(it.doneAt()),
                it.atWork() ? say("upkeep.job.at-work") : moment(it.nextAt()),
                it.failures() > 0);
    }

    private static String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : Words.moment(moment.toInstant());
    }
}
