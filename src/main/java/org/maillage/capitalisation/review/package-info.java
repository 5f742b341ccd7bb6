/** How sheets come before everybody: consents, reviews, committees, and the gate that lets none pass without them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Review of experience sheets",
        allowedDependencies = {"shared", "web", "notices", "account", "pathway", "programme", "capitalisation"})
@org.maillage.shared.Owns({
    "capitalisation.quote_taken_back",
    "capitalisation.circuit",
    "capitalisation.submission",
    "capitalisation.owner_consent",
    "capitalisation.consent_link",
    "capitalisation.review",
    "capitalisation.review_comment",
    "capitalisation.criteria",
    "capitalisation.review_mark",
    "capitalisation.committee_member",
    "capitalisation.committee_vote",
    "capitalisation.committee_decision"
})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.review;
