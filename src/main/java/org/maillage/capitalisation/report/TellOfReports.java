package org.maillage.capitalisation.report;

import java.util.List;
import org.maillage.pathway.EditionId;
import org.maillage.pathway.TellsOfEdition;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** Tells on the page of an edition that its report is there to be read. */
@Component
record TellOfReports(ReportVersions versions) implements TellsOfEdition {

    @Override
    public List<Page> tell(EditionId edition, String path) {
        var number = versions.latestNumber(edition.value());
        return number == 0 ? List.of() : List.of(new Page(Saying.of("report.read"), path + "/report/" + number));
    }
}
