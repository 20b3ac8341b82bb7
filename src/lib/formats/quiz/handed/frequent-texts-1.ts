// What packing points back into in links of version 1, which stay readable and were English throughout:
// a changed letter would make them unreadable.
const TEXTS = [
	'economic political military country countries government president minister parliament election',
	'national international European American agreement according to the report reported reports that',
	'what the which in November December January February March April June July August September October',
	' million billion percent people between against without because before after during through under',
	' their there these those would could should about other first since still until while where whose',
	' has been have had was were will not only more than most least at the end of the war, in the words',
	' after the meeting, by which the state may be taken for the and of the to the for a in an on a by the',
	' with the from the that the as the is the who says it; common usage; a statement of the United States',
	',null,null],["common usage; the article uses the term",[2025,12,1,0],[0]],"","","en",[["',
	',null,null,"an article on the","an article after Reuters","The Associated Press","The New York Times"',
	'What is the position of  on As reported in Who takes this position on As of 2026 Answer: What did say?',
	'["Give the figure","How many ",null,"Put in order","Which of these came first? Begin with the earliest.',
	'","Match the pairs","Which meaning belongs to which term?",null,"Who wants what on "Choose all that apply',
	'","Which of these positions does take?",null,"What does this term mean?","Which term is this?","Who said this?',
	'"],"Answer the question","When was this?","Fill the gap","____ ",null,"The ",[["',
	'"],"True or false?","False: True",[["True",1],["False",0]]],0,"#meaning"#position"#says"#party"#value"#date',
	'"#answer"],"Give the position","",0],["",1],["",0],["The ",0]]],0,""],null,null]],[[0,"'
];

export const FREQUENT_TEXTS_1 = new TextEncoder().encode(TEXTS.join(''));
