package org.maillage.alliance.timesheet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.timesheet.TimeSheet.Means;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins sheets, writes their days, has them signed by two, and begins another version of what is validated. */
@Component
class KeepTimeSheet {

    static final Duration LINK_GOOD_FOR = Duration.ofDays(30);

    private final TimeSheets sheets;
    private final SignLinks links;
    private final Clock clock;

    KeepTimeSheet(TimeSheets sheets, SignLinks links, Clock clock) {
        this.sheets = sheets;
        this.links = links;
        this.clock = clock;
    }

    /** The latest version of somebody’s month; begun with some days where there is none. */
    @Transactional
    public TimeSheet begin(Operation operation, SignedIn me, YearMonth month, List<SheetDay> days) {
        var there = latest(operation, me, month);
        if (there.isPresent()) {
            return there.get();
        }
        var sheet = new TimeSheet(UUID.randomUUID(), operation.id(), me.id(), month.atDay(1), 1, "", null, null, 0);
        if (sheets.begin(sheet) && !days.isEmpty()) {
            sheets.write(sheet, days);
        }
        return latest(operation, me, month).orElse(sheet);
    }

    private Optional<TimeSheet> latest(Operation operation, SignedIn me, YearMonth month) {
        return sheets.versions(operation.id(), me.id(), month).stream().findFirst();
    }

    @Transactional
    public boolean write(TimeSheet sheet, List<SheetDay> days) {
        return sheets.write(sheet, days);
    }

    /** Whoever worked signs; false when the sheet was changed, or signed, since. */
    @Transactional
    public boolean signOwn(TimeSheet sheet, SignedIn me, LocalDate on) {
        return sheets.sign(sheet, "own", new Signature(me.name(), "", Means.ACCOUNT, on));
    }

    @Transactional
    public void unsign(TimeSheet sheet) {
        links.end(sheet);
        sheets.unsign(sheet);
    }

    /** A link of the second, which is shown once. */
    @Transactional
    public Secret link(TimeSheet sheet, String name, String office) {
        return links.fresh(sheet, name, office, OffsetDateTime.now(clock).plus(LINK_GOOD_FOR));
    }

    /** The second signs; no link of the sheet is good any more. */
    @Transactional
    public boolean signSecond(TimeSheet sheet, Signature signature) {
        links.end(sheet);
        return sheets.sign(sheet, "second", signature);
    }

    /** Begins another version of a validated sheet, with its days; empty when somebody has already. */
    @Transactional
    public Optional<TimeSheet> again(TimeSheet sheet, String reason) {
        var next = new TimeSheet(
                UUID.randomUUID(),
                sheet.operation(),
                sheet.person(),
                sheet.month(),
                sheet.number() + 1,
                reason,
                null,
                null,
                0);
        if (!sheets.begin(next)) {
            return Optional.empty();
        }
        sheets.write(next, sheets.days(sheet));
        return Optional.of(next);
    }
}
