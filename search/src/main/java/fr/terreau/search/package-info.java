/** What a question and an answer are; engines stand behind one door. */
package fr.terreau.search;
