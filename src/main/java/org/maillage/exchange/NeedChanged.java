package org.maillage.exchange;

/** A need, an offer, a wish or an idea is new, other than before, or gone; said in the transaction of the change. */
public record NeedChanged(NeedId need) {}
