package org.maillage.directory.imports;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.zone;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.BroughtFiles;
import org.maillage.directory.imports.Import.State;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;

/** Names the files that have brought sheets to a team, to choose from. */
@Component
record FilesOverview(Imports imports) implements BroughtFiles {

    private static final int MOST = 100;

    @Override
    public List<Choice> of(UUID team) {
        return imports.of(List.of(team), false, Integer.MAX_VALUE, MOST).stream()
                .filter(it -> it.state() == State.APPLIED)
                .map(it -> new Choice(
                        it.id().toString(),
                        it.file() + ", " + day(it.begunAt().atZone(zone()).toLocalDate())))
                .toList();
    }
}
