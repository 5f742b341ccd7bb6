package org.maillage.pathway;

import java.util.List;

/** The fields of a framing note, in its order. */
public final class NoteFields {

    /** Their keys, in files, forms and words. */
    public static final List<String> KEYS = List.of(
            "motives",
            "problem",
            "target-public",
            "profile-mix",
            "places-and-pairs",
            "calendar",
            "formats",
            "themes",
            "participants-commitments",
            "organisers-commitments",
            "expected-outputs",
            "evaluation-modes",
            "governance",
            "budget-and-funders",
            "data-protection",
            "licence");

    private NoteFields() {}
}
