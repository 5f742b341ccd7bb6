package org.maillage.evaluation.fragility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Kept;
import org.maillage.directory.Reader;
import org.maillage.exchange.ReadNeeds;
import org.maillage.exchange.ReadNeeds.Named;
import org.springframework.util.LinkedMultiValueMap;

/** What a team keeps under a theme in some communes, read once for each theme. */
final class NearThemes {

    private static final int MOST_ACTORS = 200;

    private final ReadNeeds needs;
    private final KeptSheets sheets;
    private final LocalDate today;
    private final Diagnosis diagnosis;
    private final Reader reader;
    private final Collection<String> communes;
    private final Map<String, List<Named>> needsOf = new HashMap<>();
    private final Map<String, List<Kept>> actorsOf = new HashMap<>();

    NearThemes(
            ReadNeeds needs,
            KeptSheets sheets,
            Diagnosis diagnosis,
            Collection<String> communes,
            Reader reader,
            LocalDate today) {
        this.needs = needs;
        this.sheets = sheets;
        this.diagnosis = diagnosis;
        this.communes = communes;
        this.reader = reader;
        this.today = today;
    }

    List<Named> needs(String theme) {
        return theme.isEmpty()
                ? List.of()
                : needsOf.computeIfAbsent(theme, it -> needs.live(diagnosis.team(), it, communes, reader));
    }

    List<Kept> actors(String theme) {
        return theme.isEmpty() ? List.of() : actorsOf.computeIfAbsent(theme, this::read);
    }

    private List<Kept> read(String theme) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("theme", theme);
        return sheets.after(null, diagnosis.team(), KeptSheets.Asked.of(asked), reader, today, MOST_ACTORS).stream()
                .filter(it -> communes.contains(it.commune()))
                .toList();
    }
}
