/** The editorial life of sheets: their review, what is due, and who does without a review. */
package fr.terreau.portal.review;
