package org.maillage.evaluation.funder;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of reports to funders: their team opens it, for all others none is there. */
@Component
record FunderReportDoors(FunderReports reports, DirectoryPolicy policy) implements Doors {

    @Keeps
    FunderReport kept(Keys keys, SignedIn me) {
        var id = new FunderReportId(keys.id("report"));
        return reports.find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("report", id.value()));
    }
}
